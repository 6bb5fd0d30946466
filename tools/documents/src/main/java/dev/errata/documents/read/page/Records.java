package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.page.Block.Break;
import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Grid;
import dev.errata.documents.read.page.Block.Heading;
import dev.errata.documents.read.page.Block.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields below headings: a row for each heading, or for each time that the first label comes. */
final class Records {

  private final Outline outline;
  private final Labels labels;
  private final List<Record> records = new ArrayList<>();
  private final Map<Integer, Integer> counts = new HashMap<>();

  private Record current;
  private StringBuilder text = new StringBuilder();

  /** How long the text was when the first field came. */
  private int lead;

  private Records(Outline outline, Labels labels) {
    this.outline = outline;
    this.labels = labels;
  }

  static Records of(List<Block> page, Outline outline, Labels labels) {
    Records records = new Records(outline, labels);
    for (int i = 0; i < page.size(); i++) {
      records.add(page.get(i), i);
    }
    records.end();
    return records;
  }

  private void add(Block block, int index) {
    if (labels.contain(block)) {
      field((Entry) block, index);
    } else if (block instanceof Heading || block instanceof Break) {
      end();
    } else if (block instanceof Paragraph paragraph) {
      prose(paragraph.text());
    } else if (block instanceof Entry entry) {
      prose(entry.whole());
    } else if (block instanceof Grid && current != null) {
      current.isOpen = false;
    }
  }

  private void field(Entry field, int index) {
    String label = PrintedText.bare(field.term());
    if (current != null && current.first.equals(label)) {
      end();
    }
    if (current == null) {
      current = new Record(outline.nearest(index), index, label, labels.component(field));
      lead = text.length();
      records.add(current);
      counts.merge(current.heading, 1, Integer::sum);
    }
    current.add(label, field);
  }

  private void prose(String prose) {
    if (current != null && current.isOpen) {
      current.continueValue(prose);
    } else {
      text.append(' ').append(prose);
    }
  }

  private void end() {
    if (current != null) {
      current.text = PrintedText.fold(text);
      current.behind = PrintedText.fold(text.substring(lead));
    }
    current = null;
    text = new StringBuilder();
  }

  private boolean hasKey(Record record) {
    return record.heading >= 0 && counts.get(record.heading) == 1;
  }

  /** The headings that are keys of rows. */
  Set<Integer> keys() {
    Set<Integer> keys = new HashSet<>();
    for (Record record : records) {
      if (hasKey(record)) {
        keys.add(record.heading);
      }
    }
    return keys;
  }

  /** A table for all records whose labels occur together. */
  List<Table> tables() {
    Map<String, List<Record>> components = new LinkedHashMap<>();
    for (Record record : records) {
      components.computeIfAbsent(record.component, c -> new ArrayList<>()).add(record);
    }
    return components.values().stream().map(this::table).toList();
  }

  private Table table(List<Record> records) {
    Map<String, String> columns = new LinkedHashMap<>();
    records.forEach(record -> record.spellings.forEach(columns::putIfAbsent));
    boolean hasText = records.stream().anyMatch(record -> !record.text.isEmpty() && hasKey(record))
        || records.stream().noneMatch(this::hasKey)
            && records.stream().noneMatch(record -> record.behind.isEmpty());
    List<String> names = new ArrayList<>();
    names.add(Columns.KEY);
    names.addAll(columns.values());
    if (hasText) {
      names.add(Columns.TEXT);
    }
    List<Row> rows = new ArrayList<>();
    for (Record record : records) {
      rows.add(row(record, columns.keySet(), hasText));
    }
    List<String> above = rows.get(0).headings();
    String title = above.isEmpty() ? "" : above.get(above.size() - 1);
    return new Table(Table.Kind.BLOCKS, title, names, rows, rows.get(0).line());
  }

  private Row row(Record record, Set<String> columns, boolean hasText) {
    boolean hasKey = hasKey(record);
    int line = record.values.values().iterator().next().line();
    if (hasKey) {
      line = outline.heading(record.heading).line();
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(hasKey ? outline.heading(record.heading).text() : "", line));
    for (String column : columns) {
      cells.add(record.values.getOrDefault(column, new Cell("", line)));
    }
    if (hasText) {
      cells.add(new Cell(hasKey ? record.text : record.behind, line));
    }
    List<String> headings = hasKey ? outline.above(record.heading) : outline.headings(record.index);
    return new Row(cells, headings, line);
  }

  private static final class Record {
    private final int heading;
    private final int index;
    private final String first;
    private final String component;
    private final Map<String, Cell> values = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private String last;
    private boolean isOpen;
    private String text = "";

    /** The text below the fields. */
    private String behind = "";

    Record(int heading, int index, String first, String component) {
      this.heading = heading;
      this.index = index;
      this.first = first;
      this.component = component;
    }

    void add(String label, Entry field) {
      spellings.putIfAbsent(label, field.term());
      values.merge(label, new Cell(field.text(), field.line()), Record::joined);
      last = label;
      isOpen = field.text().isEmpty();
    }

    void continueValue(String prose) {
      values.merge(last, new Cell(prose, 0), Record::joined);
    }

    private static Cell joined(Cell first, Cell second) {
      return new Cell((first.text() + " " + second.text()).strip(), first.line());
    }
  }
}
