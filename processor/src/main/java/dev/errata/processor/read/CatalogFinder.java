package dev.errata.processor.read;

import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.SourceDecoder;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Finds a catalog by its path and reads its text. */
public final class CatalogFinder {

  /** How deep below a place similar names are looked for. */
  private static final int DEPTH = 4;

  private static final String RESOURCES = "src/main/resources/";

  private final Optional<String> errataPath;
  private final Filer filer;
  private final Elements elements;

  /**
   * Makes a finder for one compilation.
   *
   * @param errataPath the directories of {@code -Aerrata.path}
   * @param filer reads from the compiler's locations
   * @param elements knows the modules
   */
  public CatalogFinder(Optional<String> errataPath, Filer filer, Elements elements) {
    this.errataPath = errataPath;
    this.filer = filer;
    this.elements = elements;
  }

  /** The text of the catalog that is asked for, in the first place that has it. */
  public Result<SourceText> find(Request request) {
    String path = request.path();
    List<Place> places = Places.of(
        errataPath, filer, elements, elements.getModuleOf(request.anchor().element()));
    for (Place place : places) {
      Optional<byte[]> bytes = bytes(place, path);
      if (bytes.isPresent()) {
        return SourceDecoder.decode(path, bytes.get());
      }
    }
    return Result.failure(missing(path, places));
  }

  /**
   * The bytes, if the place has the file and can open it. Compilers answer for locations that they
   * lack with exceptions of many kinds; all of them mean that the file is not there.
   */
  private static Optional<byte[]> bytes(Place place, String path) {
    try (InputStream in = place.open(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Diagnostic missing(String path, List<Place> places) {
    String tried =
        places.stream().map(place -> "\n  " + place.name()).collect(Collectors.joining());
    return Diagnostic.outside(
        DiagnosticCode.CATALOG_NOT_FOUND,
        "there is no catalog '" + path + "'; looked in" + tried,
        help(path, places));
  }

  private static String help(String path, List<Place> places) {
    if (path.startsWith(RESOURCES)) {
      return "leave '" + RESOURCES + "' out: a catalog is named by its path below a root";
    }
    String put = "put the file where resources go, such as " + RESOURCES + path;
    List<String> names = nearby(places);
    return Suggestions.nearest(path, names)
        .or(() -> names.stream().filter(name -> isAlso(path, name)).findFirst())
        .map(name -> "did you mean '" + name + "'? Else " + put)
        .orElse(put);
  }

  /** Whether a file has the same name in another folder, or the ending that the path lacks. */
  private static boolean isAlso(String path, String name) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith("/" + file) || name.equals(file) || name.startsWith(path + ".");
  }

  private static List<String> nearby(List<Place> places) {
    List<String> names = new ArrayList<>(ShippedCatalogs.paths());
    places.forEach(place -> place.directory().ifPresent(root -> names.addAll(catalogsBelow(root))));
    return names;
  }

  private static List<String> catalogsBelow(Path root) {
    try (Stream<Path> files = Files.walk(root, DEPTH)) {
      return files
          .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
          .sorted()
          .toList();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }
}
