package dev.errata.documents.read.page;

import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.page.Block.Break;
import dev.errata.documents.read.page.Block.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Headings that name what the keys below them begin with. */
final class Families {

  private Families() {}

  /**
   * The blocks, where a heading that names a family and its first member in one line is two. The
   * levels are doubled, so that there is room for a family above each.
   */
  static List<Block> apart(List<Block> blocks) {
    List<Block> apart = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        add(heading, apart);
      } else if (block instanceof Break end && end.level() < Integer.MAX_VALUE) {
        apart.add(new Break(2 * end.level() - 1, end.line()));
      } else {
        apart.add(block);
      }
    }
    return apart;
  }

  private static void add(Heading heading, List<Block> apart) {
    String text = heading.text();
    int level = 2 * heading.level();
    int blank = text.indexOf(' ');
    if (blank > 0 && text.startsWith(text.substring(0, blank) + ".", blank + 1)) {
      apart.add(new Heading(level - 1, text.substring(0, blank), heading.line()));
      text = text.substring(blank + 1);
    }
    apart.add(new Heading(level, text, heading.line()));
  }

  /** The tables, where only rows whose keys begin with a family stand below its heading. */
  static List<Table> within(List<Table> tables) {
    Set<String> families = new HashSet<>();
    for (Table table : tables) {
      if (isKeyed(table)) {
        table.rows().forEach(row -> addPrefixes(key(row), families));
      }
    }
    return families.isEmpty()
        ? tables
        : tables.stream()
            .map(table -> isKeyed(table) ? within(table, families) : table)
            .toList();
  }

  private static boolean isKeyed(Table table) {
    return table.columns().get(0).equals(Columns.KEY);
  }

  private static String key(Row row) {
    return row.cells().get(0).text();
  }

  private static void addPrefixes(String key, Set<String> families) {
    if (key.indexOf(' ') >= 0 || key.length() > 200) {
      return;
    }
    for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
      families.add(key.substring(0, dot));
    }
  }

  private static Table within(Table table, Set<String> families) {
    List<Row> rows = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      List<String> headings = new ArrayList<>(row.headings());
      headings.removeIf(
          heading -> families.contains(heading) && !key(row).startsWith(heading + "."));
      rows.add(
          headings.size() == row.headings().size()
              ? row
              : new Row(row.cells(), List.copyOf(headings), row.line()));
    }
    return new Table(table.kind(), table.title(), table.columns(), rows, table.line());
  }
}
