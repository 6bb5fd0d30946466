package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documents that the shipped catalogs are derived from. */
class ShippedDocumentsTest {

  @Test
  void readsEveryRowOfTheTable() throws IOException {
    Table table = only("iam-error-codes.txt");

    assertThat(table.kind()).isEqualTo(Table.Kind.TABLE);
    assertThat(table.columns())
        .containsExactly("Status Code", "Error Code", "Error Message", "Description", "Measure");
    assertThat(table.rows()).hasSize(114);
    assertThat(texts(table.rows().get(113)))
        .containsSubsequence("500", "IAM.0006")
        .endsWith("Contact technical support.");
  }

  @Test
  void readsEveryBlockWithItsFamily() throws IOException {
    Table table = only("ram-error-codes.txt");

    assertThat(table.kind()).isEqualTo(Table.Kind.BLOCKS);
    assertThat(table.columns()).containsExactly("key", "HTTP status", "Error message", "Solution");
    assertThat(table.rows()).hasSize(82);
    for (Row row : table.rows()) {
      List<String> headings = row.headings();
      assertThat(headings.get(0)).isEqualTo("HTTP status " + row.cells().get(1).text());
      assertThat(headings.size()).isLessThanOrEqualTo(2);
      String key = row.cells().get(0).text();
      headings.stream().skip(1).forEach(family -> assertThat(key).startsWith(family + "."));
    }
    Row user = table.rows().stream()
        .filter(r -> texts(r).contains("EntityNotExist.User"))
        .findAny()
        .orElseThrow();
    assertThat(user.headings()).containsExactly("HTTP status 404", "EntityNotExist");
  }

  private static Table only(String name) throws IOException {
    Path file = Path.of("../../catalog/documents", name);
    List<Table> tables = new TextReader().read(name, Files.readString(file)).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(Cell::text).toList();
  }
}
