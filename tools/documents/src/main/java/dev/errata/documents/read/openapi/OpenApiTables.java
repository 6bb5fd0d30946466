package dev.errata.documents.read.openapi;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.data.DataNode;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Sequence;
import dev.errata.documents.read.data.DataTables;
import dev.errata.documents.read.data.DataTables.Headed;
import dev.errata.documents.read.data.FoldedText;
import dev.errata.documents.read.data.TableBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of errors that a description declares. */
public final class OpenApiTables {

  private OpenApiTables() {}

  /**
   * Examples of bodies ({@code error examples}), codes that schemas allow ({@code error codes}),
   * what extensions list (by their names), and last each status and what the responses say of it
   * ({@code responses}).
   */
  public static List<Table> of(Mapping root) {
    References references = new References(root);
    List<ErrorResponse> responses = ErrorResponse.of(root, references);
    List<Table> tables = new ArrayList<>();
    List<DataNode> examples = ErrorExamples.of(responses, references);
    if (!examples.isEmpty()) {
      tables.addAll(DataTables.of(
          "error examples",
          List.of(new Headed("", new Sequence(examples, examples.get(0).line())))));
    }
    ErrorSchemas.of(root, responses, references).ifPresent(tables::add);
    Extensions.of(root).forEach((name, values) -> tables.addAll(DataTables.of(name, values)));
    TableBuilder statuses = statuses(responses);
    if (!statuses.isEmpty()) {
      tables.add(statuses.build());
    }
    return tables.stream().map(OpenApiTables::declared).toList();
  }

  private static Table declared(Table table) {
    return new Table(
        Table.Kind.DECLARED, table.title(), table.columns(), table.rows(), table.line());
  }

  private static TableBuilder statuses(List<ErrorResponse> responses) {
    TableBuilder table = TableBuilder.keyed(Table.Kind.DECLARED, "responses");
    Set<String> seen = new HashSet<>();
    for (ErrorResponse response : responses) {
      String text = FoldedText.of(response.content().findText("description").orElse(""));
      if (seen.add(response.status() + " " + text)) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("status", new Cell(response.number(), response.line()));
        cells.put(Columns.TEXT, new Cell(text, response.line()));
        table.add(response.status(), cells, List.of(), response.line());
      }
    }
    return table;
  }
}
