package dev.errata.documents.read;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.data.DataNode;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Scalar;
import dev.errata.documents.read.data.DataSyntax;
import dev.errata.documents.read.data.DataTables;
import dev.errata.documents.read.data.DataTree;
import dev.errata.documents.read.openapi.Descriptions;
import dev.errata.documents.read.openapi.OpenApiTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Reads OpenAPI 3 and Swagger 2: errors that are declared, and the tables of descriptions. */
final class OpenApiReader implements FormatReader {

  private static final Pattern BLOCK = Pattern.compile(".*[|>][-+0-9]*\\s*(#.*)?");

  @Override
  public ReadDocument read(String name, String text) {
    DataSyntax syntax = text.stripLeading().startsWith("{") ? DataSyntax.JSON : DataSyntax.YAML;
    DataNode root = DataTree.read(syntax, text);
    if (!(root instanceof Mapping api)) {
      return ReadDocument.of(DataTables.of(root));
    }
    List<Table> tables = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (Scalar page : Descriptions.of(api)) {
      boolean isBlock = syntax == DataSyntax.YAML
          && page.line() <= lines.size()
          && BLOCK.matcher(lines.get(page.line() - 1)).matches();
      IntUnaryOperator place = isBlock ? line -> page.line() + line : line -> page.line();
      new MarkdownReader()
          .read(name, page.text())
          .tables()
          .forEach(table -> tables.add(moved(table, place)));
    }
    tables.addAll(OpenApiTables.of(api));
    return ReadDocument.of(tables);
  }

  private static Table moved(Table table, IntUnaryOperator place) {
    List<Row> rows = table.rows().stream()
        .map(row -> new Row(
            row.cells().stream()
                .map(cell -> new Cell(cell.text(), place.applyAsInt(cell.line())))
                .toList(),
            row.headings(),
            place.applyAsInt(row.line())))
        .toList();
    return new Table(
        table.kind(), table.title(), table.columns(), rows, place.applyAsInt(table.line()));
  }
}
