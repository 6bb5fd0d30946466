package dev.errata.catalog;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The catalogs that come with Errata. */
public final class ShippedCatalogs {

  private static final List<String> PATHS = List.of("catalogs/iam.yaml", "catalogs/ram.yaml");

  private static final List<String> LANGUAGE_FILES =
      List.of("catalogs/iam.de.yaml", "catalogs/ram.de.yaml");

  private ShippedCatalogs() {}

  /** The paths by which users name them. */
  public static List<String> paths() {
    return PATHS;
  }

  /** The paths of the files that hold their texts in other languages. */
  public static List<String> languageFiles() {
    return LANGUAGE_FILES;
  }

  /** Opens the shipped file of that path; empty if there is none. The caller closes it. */
  public static Optional<InputStream> open(String path) {
    return PATHS.contains(path) || LANGUAGE_FILES.contains(path)
        ? Optional.ofNullable(ShippedCatalogs.class.getResourceAsStream("/dev/errata/" + path))
        : Optional.empty();
  }
}
