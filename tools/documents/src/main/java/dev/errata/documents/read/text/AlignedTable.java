package dev.errata.documents.read.text;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Block.Heading;
import dev.errata.documents.read.page.Grids;
import dev.errata.documents.read.page.PrintedText;
import dev.errata.documents.read.page.RawRow;
import dev.errata.documents.read.text.AlignedLayout.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables whose columns are parted by tabs or by two and more blanks, and stand below each other.
 */
final class AlignedTable {

  private final AlignedLayout layout;

  /** Looks through a text for lines that are laid out alike. */
  AlignedTable(List<String> lines) {
    layout = new AlignedLayout(lines);
  }

  /** Whether a line is one of those that are laid out alike. */
  boolean isRow(String line) {
    return layout.isRow(line);
  }

  /** Reads the table that the next lines are, with the headings in it; false if they are none. */
  boolean read(Source source, List<Block> blocks) {
    boolean isHead =
        !isRow(source.peek(0)) && AlignedLayout.fields(source.peek(0)).size() > 1;
    if (!isRow(source.peek(isHead ? 1 : 0)) || TextChunk.isBulleted(source.peek(0))) {
      return false;
    }
    int line = source.line(0);
    List<RawRow> rows = new ArrayList<>();
    List<List<Field>> drawn = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    Map<Integer, String> groups = new HashMap<>();
    Set<Long> layouts = new HashSet<>();
    boolean isBelow = true;
    while (source.hasNext()) {
      String next = source.peek(0);
      int ahead = 0;
      boolean isLikeAbove = isRow(next) && (layouts.isEmpty() || layouts.contains(layout.of(next)));
      if (isLikeAbove || drawn.isEmpty() || isBelow && isContinuation(next, drawn)) {
        if (isLikeAbove) {
          layouts.add(layout.of(next));
        }
        isBelow = true;
        drawn.add(
            AlignedLayout.fields(next).isEmpty()
                ? List.of(new Field(next.strip(), Source.indent(next)))
                : AlignedLayout.fields(next));
        lines.add(source.line(0));
        source.skip(1);
        continue;
      }
      while (!source.isEnd(ahead)
          && (source.isBlank(ahead) || source.peek(ahead).startsWith("#"))) {
        ahead++;
      }
      isBelow = false;
      if (ahead > 0 && layouts.contains(layout.of(source.peek(ahead)))) {
        source.skip(ahead);
      } else if (isGroup(source, ahead, layouts)) {
        groups.put(drawn.size(), PrintedText.fold(source.peek(ahead)));
        source.skip(ahead + 1);
      } else {
        break;
      }
    }
    groups.putAll(firstGroup(groups.values(), blocks));
    List<Integer> starts = AlignedLayout.starts(drawn);
    for (int i = 0; i < drawn.size(); i++) {
      if (groups.containsKey(i)) {
        rows.add(
            new RawRow(List.of(new Cell(groups.get(i), lines.get(i))), false, true, lines.get(i)));
      }
      add(drawn.get(i), starts, lines.get(i), rows);
    }
    blocks.addAll(Grids.of("", rows, true, line));
    return true;
  }

  /** The heading above the table, if it is of a kind with those among its rows. */
  private static Map<Integer, String> firstGroup(Collection<String> groups, List<Block> blocks) {
    boolean isOneOfThem = !groups.isEmpty()
        && !blocks.isEmpty()
        && blocks.get(blocks.size() - 1) instanceof Heading heading
        && groups.stream().allMatch(group -> word(group).equals(word(heading.text())));
    if (!isOneOfThem) {
      return Map.of();
    }
    return Map.of(0, ((Heading) blocks.remove(blocks.size() - 1)).text());
  }

  private static String word(String heading) {
    return heading.split(" ", 2)[0];
  }

  /** A line alone among rows heads those below it. */
  private boolean isGroup(Source source, int at, Set<Long> layouts) {
    int ahead = at + 1;
    while (!source.isEnd(ahead) && (source.isBlank(ahead) || source.peek(ahead).startsWith("#"))) {
      ahead++;
    }
    return ahead < at + 10
        && !source.isBlank(at)
        && layouts.contains(layout.of(source.peek(ahead)))
        && source.peek(at).length() < 200;
  }

  /** Whether a line goes on with the one above it, or is a row whose first field is too long. */
  private static boolean isContinuation(String line, List<List<Field>> drawn) {
    List<Field> above = drawn.get(drawn.size() - 1);
    List<Field> fields = AlignedLayout.fields(line);
    int indent = Source.indent(line);
    if (indent >= line.length()) {
      return false;
    }
    boolean isTabbed = above.size() > 1 && above.get(1).start() < 0;
    boolean isRow = fields.size() > 1 && (isTabbed || indent == above.get(0).start());
    return isRow || above.size() > 1 && !isTabbed && indent >= above.get(1).start();
  }

  private static void add(List<Field> fields, List<Integer> starts, int line, List<RawRow> rows) {
    List<Cell> cells = new ArrayList<>();
    for (Field field : fields) {
      int column = starts.isEmpty() || field.start() < 0
          ? cells.size()
          : AlignedLayout.nearest(field.start(), starts);
      while (cells.size() < column) {
        cells.add(new Cell("", line));
      }
      if (column < cells.size()) {
        Cell last = cells.remove(cells.size() - 1);
        cells.add(new Cell((last.text() + " " + TextMarkup.plain(field.text())).strip(), line));
      } else {
        cells.add(TextMarkup.cell(field.text(), line));
      }
    }
    if (!cells.get(0).text().isEmpty()
        || rows.isEmpty()
        || rows.get(rows.size() - 1).isSpanning()) {
      rows.add(new RawRow(cells, false, false, line));
    } else {
      rows.set(rows.size() - 1, joined(rows.get(rows.size() - 1), cells));
    }
  }

  private static RawRow joined(RawRow above, List<Cell> more) {
    List<Cell> cells = new ArrayList<>(above.cells());
    for (int i = 0; i < more.size(); i++) {
      if (i < cells.size()) {
        Cell upper = cells.get(i);
        cells.set(i, new Cell((upper.text() + " " + more.get(i).text()).strip(), upper.line()));
      } else {
        cells.add(more.get(i));
      }
    }
    return new RawRow(cells, above.isHead(), false, above.line());
  }
}
