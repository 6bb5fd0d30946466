package dev.errata.documents.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the errors out of the tables of documents. */
public final class Extractor {

  private final HeadWords heads = HeadWords.load();
  private final ExtractOptions options;

  /** Makes an extractor. */
  public Extractor(ExtractOptions options) {
    this.options = options;
  }

  /** Takes the errors out of tables, in their order. */
  public Extraction extract(List<NumberedTable> tables) {
    Set<String> names = new LinkedHashSet<>();
    tables.forEach(table -> names.add(table.document()));
    TableChoice choice = new TableChoice(heads, options, new Evidence(names));
    KnownErrors known = new KnownErrors();
    List<TableReport> reports = new ArrayList<>();
    for (NumberedTable table : tables) {
      ColumnRoles roles = RoleFinder.find(heads, table.table(), options.columns());
      Optional<String> whyNot = choice
          .whyNot(table, roles)
          .or(() -> known.isPartOfOne(table.table()).map(code -> "it is a part of '" + code + "'"));
      reports.add(whyNot
          .map(why -> TableReport.leftOut(table, why))
          .orElseGet(() -> new RowReader(table, roles, options.status(), known).read()));
    }
    return new Extraction(known.errors(), List.copyOf(reports));
  }
}
