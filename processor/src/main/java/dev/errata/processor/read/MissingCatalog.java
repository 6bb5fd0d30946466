package dev.errata.processor.read;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Suggestions;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to say of a catalog that no location has.
 *
 * @param what what it is called: a catalog, or one of its language files
 * @param path the path by which it was looked for
 * @param searched where
 */
record MissingCatalog(String what, String path, List<CatalogLocation> searched) {

  private static final String RESOURCES = "src/main/resources/";

  Diagnostic diagnostic() {
    String tried = searched.stream()
        .filter(CatalogLocation::exists)
        .map(location -> "\n  " + location.name())
        .distinct()
        .collect(Collectors.joining());
    return Diagnostic.outside(
        DiagnosticCode.CATALOG_NOT_FOUND,
        "there is no " + what + " '" + path + "'; looked in" + tried,
        help());
  }

  private String help() {
    if (path.startsWith(RESOURCES)) {
      return "leave '" + RESOURCES + "' out: a catalog is named by its path below a root";
    }
    if (isFolder()) {
      return "'" + path + "' is a folder: name a file in it"
          + CatalogListing.inDirectories(searched).keySet().stream()
              .filter(name -> name.startsWith(path + "/"))
              .findFirst()
              .map(name -> ", such as '" + name + "'")
              .orElse("");
    }
    Set<String> seen = CatalogListing.in(searched).keySet();
    String put = refusedByJavac()
        .map(character -> "name its directory by -Aerrata.path, or rename it: in jars and modules,"
            + " javac finds no name with '" + character + "' in it")
        .orElse("put the file where resources go, such as " + RESOURCES + path
            + ", or name its directory by -Aerrata.path");
    return Suggestions.nearest(path, seen)
        .or(() -> seen.stream().filter(this::isMeant).findFirst())
        .map(name -> "did you mean '" + name + "'? Else " + put)
        .orElse(put);
  }

  /** The character for which the path is no part of a URL, which javac wants it to be. */
  private Optional<String> refusedByJavac() {
    try {
      new URI(path);
      return Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.of(Character.toString(path.codePointAt(Math.max(0, e.getIndex()))));
    }
  }

  private boolean isFolder() {
    return searched.stream()
        .flatMap(location -> location.directory().stream())
        .anyMatch(root -> Files.isDirectory(root.resolve(path)));
  }

  /** Whether a file has the same name in another folder, or the ending that the path lacks. */
  private boolean isMeant(String name) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith("/" + file) || name.equals(file) || name.startsWith(path + ".");
  }
}
