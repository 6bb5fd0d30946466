package dev.errata.documents.read.page;

import dev.errata.documents.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the tables of a page, in whatever way it writes them. */
public final class PageTables {

  private PageTables() {}

  /**
   * The tables that blocks make up, by line. What is a field of a block or the text of a section is
   * no list besides.
   */
  public static List<Table> of(List<Block> blocks) {
    List<Block> page =
        CodeLines.resolved(Families.apart(LabelHeadings.resolved(RecordGrids.resolved(blocks))));
    Outline outline = Outline.of(page);
    Labels labels = Labels.of(page);
    Records records = Records.of(page, outline, labels);
    List<Table> tables = new ArrayList<>();
    tables.addAll(GridTables.of(page, outline));
    tables.addAll(records.tables());
    tables.addAll(apart(new Sections(page, outline, labels, records.keys()).tables()));
    tables.addAll(apart(new Lists(page, outline, labels).tables()));
    tables.sort(Comparator.comparingInt(Table::line));
    return Families.within(tables);
  }

  private static List<Table> apart(List<Table> tables) {
    return tables.stream().map(KeyFields::apart).toList();
  }
}
