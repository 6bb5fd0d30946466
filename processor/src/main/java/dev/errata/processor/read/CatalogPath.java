package dev.errata.processor.read;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The form of a catalog's path: relative, with forward slashes, and never out of its root, so that
 * each compiler on each system finds what the others find.
 */
final class CatalogPath {

  /** A root, a home, a drive, a share, or the scheme of a URL. */
  private static final Pattern ABSOLUTE =
      Pattern.compile("(?:/|~/|\\\\\\\\|[\\p{Alpha}][\\w+.-]*:).*");

  /** What Windows has in no name, and what is no character. */
  private static final Pattern UNUSABLE = Pattern.compile("[:*?\"<>|]|\\p{Cs}");

  private CatalogPath() {}

  /** What is wrong with the paths of the files of a catalog, if anything. */
  static List<Diagnostic> mistakes(List<String> paths) {
    List<Diagnostic> mistakes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String path : paths) {
      Optional<Diagnostic> mistake = seen.add(path)
          ? mistake(path)
          : bad("'" + path + "' is there twice", "remove one of the two");
      mistake.ifPresent(mistakes::add);
    }
    return mistakes;
  }

  /** What is wrong where there is no path. */
  static Diagnostic none() {
    return Diagnostic.outside(
        DiagnosticCode.BAD_PATH,
        "the annotation names no catalog",
        "write the path of one, such as catalogs/ram.yaml");
  }

  private static Optional<Diagnostic> mistake(String path) {
    if (path.isBlank()) {
      return bad("the path of the catalog is empty", "write one such as catalogs/ram.yaml");
    }
    if (path.chars().anyMatch(Character::isISOControl)) {
      return bad("the path of the catalog has a control character", "remove it");
    }
    if (ABSOLUTE.matcher(path).matches()) {
      return bad(
          "'" + path + "' is absolute",
          "write it relative to a directory of -Aerrata.path, the resources or the class path");
    }
    if (path.indexOf('\\') >= 0) {
      return bad(
          "'" + path + "' has a backslash",
          "write forward slashes: '" + path.replace('\\', '/') + "'");
    }
    Matcher unusable = UNUSABLE.matcher(path);
    if (unusable.find()) {
      return bad(
          "'" + path + "' has '" + unusable.group() + "' in it",
          "rename the file or the folder: not every system can have such a name");
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
