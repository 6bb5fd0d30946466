package dev.errata.catalog;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The catalogs that come with Errata. */
public final class ShippedCatalogs {

  private static final List<String> PATHS = List.of("catalogs/iam.yaml", "catalogs/ram.yaml");

  private ShippedCatalogs() {}

  /** The paths by which users name them. */
  public static List<String> paths() {
    return PATHS;
  }

  /** Opens the shipped catalog of that path; empty if there is none. The caller closes it. */
  public static Optional<InputStream> open(String path) {
    return PATHS.contains(path)
        ? Optional.ofNullable(ShippedCatalogs.class.getResourceAsStream("/dev/errata/" + path))
        : Optional.empty();
  }
}
