package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import dev.errata.documents.document.TermStyle;
import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists whose items begin with a term, and lines that do. */
final class Lists {

  private static final int MOST_OF_SHORT = 2;

  private final List<Block> page;
  private final Outline outline;
  private final Labels labels;
  private final List<Run> runs = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private int others;
  private boolean hasItems;
  private boolean hasText;
  private String title = "";

  /** Entries that follow each other. */
  private record Run(String title, List<Row> rows, boolean isItems, TermStyle style) {

    /**
     * Whether it is a part of a list that headings part: codes are told by how they are written.
     */
    boolean isPartOf(Run other) {
      return isItems == other.isItems && style == other.style && !style.isWords();
    }

    Run and(Run other) {
      return new Run(
          title, Stream.concat(rows.stream(), other.rows.stream()).toList(), isItems, style);
    }

    Table table() {
      List<String> columns = List.of(Columns.KEY, Columns.TEXT);
      return new Table(Table.Kind.LIST, title, columns, rows, rows.get(0).line());
    }
  }

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
    return joined().stream()
        .filter(run -> run.isItems || run.rows.size() > 1)
        .map(Run::table)
        .toList();
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
   * Items of which few have a term, and that none such as codes, are running text; a list of terms
   * alone tells nothing.
   */
  private void end() {
    if (hasText && (!hasItems || rows.size() >= others || !style().isWords())) {
      runs.add(new Run(title, List.copyOf(rows), hasItems, style()));
    }
    rows.clear();
    hasText = false;
    others = 0;
  }

  private TermStyle style() {
    List<TermStyle> styles = rows.stream()
        .map(row -> TermStyle.of(row.cells().get(0).text()))
        .distinct()
        .toList();
    return styles.size() == 1 ? styles.get(0) : TermStyle.OTHER;
  }

  private static boolean isShort(Run run) {
    return run.rows.size() <= MOST_OF_SHORT;
  }

  /** The runs, where a short one is joined to the one before that is like it. */
  private List<Run> joined() {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (last >= 0
          && (isShort(run) || isShort(joined.get(last)))
          && run.isPartOf(joined.get(last))) {
        joined.set(last, joined.get(last).and(run));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }
}
