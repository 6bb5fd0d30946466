package dev.errata.documents.read;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import java.util.stream.Collectors;

/** What was read, drawn so that a test can show it. */
final class Drawn {

  private Drawn() {}

  static String html(String... lines) {
    return of(new HtmlReader().read("page.html", String.join("\n", lines)));
  }

  static String markdown(String... lines) {
    return of(new MarkdownReader().read("page.md", String.join("\n", lines)));
  }

  static String text(String... lines) {
    return of(new TextReader().read("page.txt", String.join("\n", lines)));
  }

  /** Kind, line, title and columns of each table, then line, headings and cells of each row. */
  static String of(ReadDocument document) {
    return document.tables().stream().map(Drawn::table).collect(Collectors.joining());
  }

  private static String table(Table table) {
    return "%s at %d '%s': %s%n%s"
        .formatted(
            table.kind(),
            table.line(),
            table.title(),
            String.join(" | ", table.columns()),
            table.rows().stream().map(Drawn::row).collect(Collectors.joining()));
  }

  private static String row(Row row) {
    String cells = row.cells().stream().map(Cell::text).collect(Collectors.joining(" | "));
    return "  %d %s %s%n".formatted(row.line(), row.headings(), cells);
  }
}
