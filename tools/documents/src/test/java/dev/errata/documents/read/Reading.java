package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Problem;
import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.document.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads texts of tests and prints what was read. */
final class Reading {

  private Reading() {}

  static ReadDocument read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadDocument read(String name, byte[] bytes) {
    return DocumentReader.read(new SourceDocument(name, bytes), Optional.empty());
  }

  static Problem problem(String name, String text) {
    ReadDocument read = read(name, text);
    assertThat(read.tables()).isEmpty();
    assertThat(read.problem()).isPresent();
    return read.problem().get();
  }

  /** All tables: a line for the head, and one for each row, with its line and its headings. */
  static List<String> print(String name, String text) {
    ReadDocument read = read(name, text);
    assertThat(read.problem()).isEmpty();
    List<String> lines = new ArrayList<>();
    for (Table table : read.tables()) {
      lines.add(table.kind() + " '" + table.title() + "' " + String.join("|", table.columns()));
      table
          .rows()
          .forEach(row -> lines.add(row.line()
              + (row.headings().isEmpty() ? "" : " " + row.headings())
              + " "
              + row.cells().stream().map(Cell::text).collect(Collectors.joining("|"))));
      table.rows().forEach(row -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
    }
    return lines;
  }
}
