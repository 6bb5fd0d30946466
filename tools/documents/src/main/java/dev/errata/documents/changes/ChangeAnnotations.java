package dev.errata.documents.changes;

import dev.errata.catalog.compare.Change;
import dev.errata.catalog.diagnostic.Diagnostic.Place;
import dev.errata.catalog.diagnostic.Printable;
import dev.errata.documents.changes.ChangeVerdict.Judged;
import java.util.stream.Stream;

/** Changes in one line each, for what shows them beside the lines of a catalog in a review. */
public final class ChangeAnnotations {

  private ChangeAnnotations() {}

  /**
   * As commands of GitHub's workflows.
   *
   * @param catalog the file in which what is gone is told of, since a review has no line for it
   */
  public static String github(ChangeVerdict verdict, String catalog) {
    return lines(verdict.changes().stream()
            .map(judged -> "::" + level(judged) + " file="
                + judged
                    .change()
                    .after()
                    .map(ChangeAnnotations::place)
                    .orElse(property(catalog) + ",line=1")
                + ",title=" + property(judged.change().kind().id()) + "::"
                + escaped(text(judged))))
        + lines(verdict.findings().stream()
            .map(finding -> "::error file=" + place(finding.place()) + ",title=allow file::"
                + escaped(finding.text())));
  }

  /** As {@code file:line:column: level: text}, which most tools know. */
  public static String plain(ChangeVerdict verdict) {
    return lines(verdict.changes().stream()
            .map(judged -> ChangeText.place(first(judged.change())) + ": " + level(judged) + ": "
                + oneLine(text(judged)) + " [" + judged.change().kind().id() + "]"))
        + lines(verdict.findings().stream()
            .map(finding -> ChangeText.place(finding.place()) + ": error: "
                + oneLine(finding.text()) + " [allow file]"));
  }

  private static String place(Place place) {
    int line = place.span().start().line();
    return property(place.source().name(line)) + ",line=" + place.source().lineInFile(line)
        + ",col=" + place.span().start().column();
  }

  private static String level(Judged judged) {
    if (judged.allowed().isPresent()) {
      return "notice";
    }
    return switch (judged.change().level()) {
      case BREAKING -> "error";
      case RISKY -> "warning";
      case INFORMATION, NONE -> "notice";
    };
  }

  private static String text(Judged judged) {
    Change change = judged.change();
    String before = change
        .before()
        .map(place -> " (before: " + ChangeText.place(place) + ")")
        .orElse("");
    return change.text() + before + "; " + change.help()
        + judged
            .allowed()
            .map(entry -> "; allowed until " + entry.until() + ": " + entry.reason())
            .orElse("");
  }

  private static Place first(Change change) {
    return change.after().or(change::before).orElseThrow();
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").reduce("", String::concat);
  }

  private static String oneLine(String text) {
    return Printable.text(text).replace("\n", " ");
  }

  private static String escaped(String text) {
    return Printable.text(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
