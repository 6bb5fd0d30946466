package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Lists whose items begin with a term, and lines that do. */
final class Lists {

  private final List<Block> page;
  private final Outline outline;
  private final Labels labels;
  private final List<Table> tables = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private int others;
  private boolean hasItems;
  private boolean hasText;
  private String title = "";

  Lists(List<Block> page, Outline outline, Labels labels) {
    this.page = page;
    this.outline = outline;
    this.labels = labels;
  }

  List<Table> tables() {
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i) instanceof Entry entry && !labels.contain(entry)) {
        add(entry, i);
      } else if (page.get(i) instanceof Paragraph paragraph && paragraph.isItem()) {
        others++;
      } else {
        end();
      }
    }
    end();
    return tables;
  }

  private void add(Entry entry, int index) {
    if (!rows.isEmpty() && hasItems != entry.isItem()) {
      end();
    }
    hasItems = entry.isItem();
    hasText |= !entry.text().isEmpty();
    title = outline.title(index);
    Cell key = new Cell(entry.term(), entry.line());
    Cell text = new Cell(entry.text(), entry.line());
    rows.add(new Row(List.of(key, text), outline.headings(index), entry.line()));
  }

  /**
   * A line alone with a colon in it is running text, and so are items of which few have a term; a
   * list of terms alone tells nothing.
   */
  private void end() {
    if (hasText && (hasItems ? rows.size() >= others : rows.size() > 1)) {
      List<String> columns = List.of(Columns.KEY, Columns.TEXT);
      tables.add(new Table(
          Table.Kind.LIST, title, columns, List.copyOf(rows), rows.get(0).line()));
    }
    rows.clear();
    hasText = false;
    others = 0;
  }
}
