package dev.errata.documents.changes;

import dev.errata.catalog.compare.Change;
import dev.errata.catalog.compare.ChangeDiagnostics;
import dev.errata.catalog.compare.Impact;
import dev.errata.catalog.compare.Level;
import dev.errata.catalog.diagnostic.Diagnostic.Place;
import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.diagnostic.Printable;
import dev.errata.documents.changes.ChangeVerdict.Finding;
import dev.errata.documents.changes.ChangeVerdict.Judged;
import java.util.ArrayList;
import java.util.List;

/** Tells people of changes, with their places in both files. */
public final class ChangeText {

  private ChangeText() {}

  /** The whole report; it ends in a line break. */
  public static String of(ChangeVerdict verdict) {
    StringBuilder text = new StringBuilder();
    verdict.changes().forEach(judged -> text.append(block(judged)).append("\n\n"));
    for (Finding finding : verdict.findings()) {
      text.append(place(finding.place()))
          .append(": allow file: ")
          .append(Printable.text(finding.text()))
          .append("\nhelp: ")
          .append(finding.help())
          .append("\n\n");
    }
    return text.append(summary(verdict)).append('\n').toString();
  }

  private static String block(Judged judged) {
    Change change = judged.change();
    String told = ChangeDiagnostics.of(change)
        .map(DiagnosticRenderer::render)
        .orElseGet(() -> place(change.after().or(change::before).orElseThrow()) + ": "
            + Printable.text(ChangeDiagnostics.line(change)));
    String who = change.level() == Level.INFORMATION
        ? ""
        : "\nto: " + impact(change.kind().impact());
    return told
        + who
        + judged
            .allowed()
            .map(
                entry -> "\nallowed until " + entry.until() + ": " + Printable.text(entry.reason()))
            .orElse("");
  }

  private static String impact(Impact impact) {
    List<String> parts = new ArrayList<>();
    add("wire", impact.wire(), parts);
    add("Java source", impact.source(), parts);
    add("Java binary", impact.binary(), parts);
    add("behaviour", impact.behaviour(), parts);
    return String.join(", ", parts) + (impact.silent() ? "; nothing else would tell" : "");
  }

  private static void add(String what, Level level, List<String> parts) {
    if (level != Level.NONE) {
      parts.add(what + " " + level.keyword());
    }
  }

  /** How many changes there are, and which version they ask for. */
  static String summary(ChangeVerdict verdict) {
    if (verdict.changes().isEmpty()) {
      return "nothing has changed" + findings(verdict);
    }
    long breaking = verdict.count(Level.BREAKING);
    long allowed = verdict.changes().stream()
        .filter(judged -> judged.allowed().isPresent())
        .count();
    String asks = breaking > 0
        ? "against the last release this asks for a major version (a minor one below 1.0)"
        : verdict.count(Level.RISKY) > 0
            ? "against the last release this asks for a minor version"
            : "against the last release this asks for no more than a patch";
    return breaking + " breaking, " + verdict.count(Level.RISKY) + " risky, "
        + verdict.count(Level.INFORMATION) + " for information; " + allowed + " allowed"
        + findings(verdict) + "\n" + asks;
  }

  private static String findings(ChangeVerdict verdict) {
    int count = verdict.findings().size();
    return count == 0 ? "" : "; " + count + " wrong in the allow file";
  }

  static String place(Place place) {
    int line = place.span().start().line();
    return place.source().name(line) + ":" + place.source().lineInFile(line) + ":"
        + place.span().start().column();
  }
}
