package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import dev.errata.documents.document.TermStyle;
import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Heading;
import dev.errata.documents.read.page.Block.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Headings with text below them. */
final class Sections {

  private final List<Block> page;
  private final Outline outline;
  private final Labels labels;
  private final Set<Integer> taken;

  /** Sections but for those whose headings are taken. */
  Sections(List<Block> page, Outline outline, Labels labels, Set<Integer> taken) {
    this.page = page;
    this.outline = outline;
    this.labels = labels;
    this.taken = taken;
  }

  /**
   * A table for each set of at least two siblings. Only children of a level are cousins, and a
   * table together; a single one is a table if it is written as others of its level are.
   */
  List<Table> tables() {
    Map<List<Integer>, List<Row>> siblings = new LinkedHashMap<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i) instanceof Heading heading && !taken.contains(i)) {
        Cell text = text(i);
        if (!text.text().isEmpty()) {
          Cell key = new Cell(heading.text(), heading.line());
          siblings
              .computeIfAbsent(List.of(heading.level(), outline.parent(i)), k -> new ArrayList<>())
              .add(new Row(List.of(key, text), outline.above(i), heading.line()));
        }
      }
    }
    Map<Integer, List<Row>> cousins = new LinkedHashMap<>();
    Set<List<Object>> codes = new HashSet<>();
    List<Table> tables = new ArrayList<>();
    siblings.forEach((place, rows) -> {
      if (rows.size() > 1) {
        tables.add(table(rows));
        rows.forEach(row -> codes.add(List.of(place.get(0), style(row))));
      } else {
        cousins.computeIfAbsent(place.get(0), level -> new ArrayList<>()).addAll(rows);
      }
    });
    cousins.forEach((level, rows) -> {
      boolean isCode = rows.size() == 1 && !style(rows.get(0)).isWords();
      if (rows.size() > 1 || isCode && codes.contains(List.of(level, style(rows.get(0))))) {
        tables.add(table(rows));
      }
    });
    return tables;
  }

  private static TermStyle style(Row row) {
    return TermStyle.of(row.cells().get(0).text());
  }

  private Table table(List<Row> rows) {
    List<String> above = rows.get(0).headings();
    String title = above.isEmpty() ? "" : above.get(above.size() - 1);
    List<String> columns = List.of(Columns.KEY, Columns.TEXT);
    return new Table(Table.Kind.SECTIONS, title, columns, rows, rows.get(0).line());
  }

  /** The paragraphs below a heading; items if it has none and they are no list of terms. */
  private Cell text(int heading) {
    StringBuilder prose = new StringBuilder();
    StringBuilder items = new StringBuilder();
    int line = 0;
    int listed = 0;
    for (int i = heading + 1; i < page.size(); i++) {
      if (page.get(i) instanceof Heading || outline.nearest(i) != heading) {
        break;
      }
      listed += isItem(page.get(i)) ? isListed(page.get(i)) ? 1 : -1 : 0;
      StringBuilder text = isItem(page.get(i)) ? items : prose;
      if (page.get(i) instanceof Paragraph paragraph) {
        text.append(' ').append(paragraph.text());
      } else if (page.get(i) instanceof Entry entry && !labels.contain(entry)) {
        text.append(' ').append(entry.whole());
      } else {
        continue;
      }
      line = line == 0 ? page.get(i).line() : line;
    }
    boolean isList = listed > 1;
    StringBuilder told = prose.isEmpty() && !isList ? items : prose;
    return new Cell(PrintedText.fold(told), line);
  }

  /** Whether an item is parted into a term and what is said of it, so that it is one of a list. */
  private static boolean isListed(Block block) {
    return block instanceof Entry entry && !entry.whole().equals(entry.term() + " " + entry.text());
  }

  private static boolean isItem(Block block) {
    return block instanceof Paragraph paragraph && paragraph.isItem()
        || block instanceof Entry entry && entry.isItem();
  }
}
