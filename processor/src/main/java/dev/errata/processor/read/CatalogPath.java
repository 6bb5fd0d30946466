package dev.errata.processor.read;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a catalog's path: relative, with forward slashes, and never out of its root. */
final class CatalogPath {

  private CatalogPath() {}

  /** What is wrong with a path, if anything. */
  static Optional<Diagnostic> mistake(String path) {
    if (path.isBlank()) {
      return bad("the path of the catalog is empty", "write one such as catalogs/ram.yaml");
    }
    if (path.indexOf('\\') >= 0) {
      return bad(
          "'" + path + "' has a backslash",
          "write forward slashes: '" + path.replace('\\', '/') + "'");
    }
    if (path.startsWith("/") || path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return bad(
          "'" + path + "' is absolute",
          "write it relative to a directory of -Aerrata.path, the resources or the class path");
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      return bad("the path of the catalog has a control character", "remove it");
    }
    return Stream.of(path.split("/", -1))
        .filter(segment -> segment.isEmpty() || segment.equals(".") || segment.equals(".."))
        .findFirst()
        .flatMap(segment -> bad(
            "'"
                + path
                + "' has "
                + (segment.isEmpty() ? "an empty segment" : "'" + segment + "' in it"),
            "write the path from its root, as in catalogs/ram.yaml"));
  }

  private static Optional<Diagnostic> bad(String text, String help) {
    return Optional.of(Diagnostic.outside(DiagnosticCode.BAD_PATH, text, help));
  }
}
