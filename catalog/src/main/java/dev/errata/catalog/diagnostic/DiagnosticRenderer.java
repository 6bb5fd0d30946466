package dev.errata.catalog.diagnostic;

import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a diagnostic as the text that a user reads. */
public final class DiagnosticRenderer {

  /** How much of a long line is shown on either side of the place. */
  private static final int CONTEXT = 60;

  private DiagnosticRenderer() {}

  /**
   * The whole text: the place and what is wrong, the line of YAML with a caret under the place, the
   * same for further places, and the help.
   */
  public static String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    diagnostic.place().ifPresent(place -> appendPlace(out, place.source(), place.span()));
    out.append(Printable.text(diagnostic.text()))
        .append(" [")
        .append(diagnostic.code().id())
        .append("]\n");
    diagnostic.place().ifPresent(place -> {
      appendExcerpt(out, place.source(), place.span(), '^');
      for (Note note : diagnostic.notes()) {
        SourceText source = note.other().orElse(place.source());
        appendPlace(out, source, note.span());
        out.append(Printable.text(note.text())).append('\n');
        appendExcerpt(out, source, note.span(), '-');
      }
    });
    return out.append("help: ").append(Printable.text(diagnostic.help())).toString();
  }

  /** The texts of several diagnostics, a blank line between. */
  public static String renderAll(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(DiagnosticRenderer::render).collect(Collectors.joining("\n\n"));
  }

  private static void appendPlace(StringBuilder out, SourceText source, Span span) {
    Position start = span.start();
    out.append(source.name(start.line()))
        .append(':')
        .append(source.lineInFile(start.line()))
        .append(':')
        .append(start.column())
        .append(": ");
  }

  private static void appendExcerpt(StringBuilder out, SourceText source, Span span, char mark) {
    int line = span.start().line();
    int length = source.length(line);
    int start = Math.min(span.start().column() - 1, length);
    boolean oneLine = span.end().line() == line;
    int end = oneLine ? Math.min(span.end().column() - 1, length) : length;

    int from = Math.max(0, start - CONTEXT);
    int to = Math.min(length, Math.max(start, Math.min(end, start + CONTEXT)) + CONTEXT);
    int marked = Math.min(to, start + Math.max(1, Math.min(end, to) - start));

    String before = (from > 0 ? "…" : "") + piece(source, line, from, start);
    String at = piece(source, line, start, marked);
    String after = piece(source, line, marked, to) + (to < length ? "…" : "");
    String gutter = String.valueOf(source.lineInFile(line));

    out.append(gutter).append(" | ").append(before).append(at).append(after).append('\n');
    out.append(" ".repeat(gutter.length())).append(" | ");
    before.codePoints().forEach(c -> out.append(c == '\t' ? "\t" : " ".repeat(Columns.of(c))));
    out.append(String.valueOf(mark).repeat(Math.max(1, Columns.of(at)))).append('\n');
  }

  /** The characters of a line from one to before another, from 0. */
  private static String piece(SourceText source, int line, int from, int to) {
    return Printable.line(
        source.slice(new Span(new Position(line, from + 1), new Position(line, to + 1))));
  }
}
