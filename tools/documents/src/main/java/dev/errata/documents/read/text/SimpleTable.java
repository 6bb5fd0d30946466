package dev.errata.documents.read.text;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Grids;
import dev.errata.documents.read.page.RawRow;
import java.util.ArrayList;
import java.util.List;

/** Tables whose columns are drawn as {@code ==== ====} above and below, or below the head only. */
final class SimpleTable {

  private final List<Integer> starts = new ArrayList<>();
  private final List<RawRow> rows = new ArrayList<>();

  private SimpleTable(String rule) {
    boolean isInside = false;
    for (int i = 0; i < rule.length() && starts.size() < 200; i++) {
      boolean isRule = rule.charAt(i) == '=' || rule.charAt(i) == '-';
      if (isRule && !isInside) {
        starts.add(i);
      }
      isInside = isRule;
    }
  }

  /** Reads the table that the next lines are; false if they are none. */
  static boolean read(Source source, List<Block> blocks) {
    boolean isFramed = isRule(source.peek(0));
    if (!isFramed && (source.isBlank(0) || !isRule(source.peek(1)))) {
      return false;
    }
    int line = source.line(0);
    SimpleTable table = new SimpleTable(source.peek(isFramed ? 0 : 1));
    char sign = source.peek(isFramed ? 0 : 1).strip().charAt(0);
    boolean hasHead = !isFramed || hasHead(source, sign);
    int rules = 0;
    while (source.hasNext()) {
      if (isRule(source.peek(0))) {
        boolean isLast =
            isFramed && source.peek(0).strip().charAt(0) == sign && ++rules > (hasHead ? 2 : 1);
        source.skip(1);
        if (isLast) {
          break;
        }
        continue;
      }
      if (source.isBlank(0)) {
        if (!isFramed) {
          break;
        }
        source.skip(1);
        continue;
      }
      boolean isHead = hasHead && (isFramed ? rules == 1 : table.rows.isEmpty());
      int at = source.line(0);
      table.add(source.take(), at, isHead);
    }
    blocks.addAll(Grids.of("", table.rows, !hasHead, line));
    return true;
  }

  private static boolean isRule(String line) {
    return Rules.isOfColumns(line);
  }

  /** A framed table has a head if three of its rules are drawn before anything else begins. */
  private static boolean hasHead(Source source, char sign) {
    int rules = 0;
    for (int i = 0; !source.isEnd(i) && rules < 3; i++) {
      if (isRule(source.peek(i)) && source.peek(i).strip().charAt(0) == sign) {
        rules++;
        if (rules == 2 && (source.isEnd(i + 1) || source.isBlank(i + 1))) {
          return false;
        }
      }
    }
    return rules == 3;
  }

  private void add(String text, int line, boolean isHead) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = Math.min(text.length(), i == 0 ? 0 : starts.get(i));
      int to = i + 1 < starts.size() ? Math.min(text.length(), starts.get(i + 1)) : text.length();
      cells.add(TextMarkup.cell(text.substring(from, to), line));
    }
    boolean continues = cells.get(0).text().isEmpty() && !rows.isEmpty();
    if (!continues) {
      rows.add(new RawRow(cells, isHead, false, line));
      return;
    }
    RawRow above = rows.get(rows.size() - 1);
    List<Cell> joined = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell upper = above.cells().get(i);
      joined.add(new Cell((upper.text() + " " + cells.get(i).text()).strip(), upper.line()));
    }
    rows.set(rows.size() - 1, new RawRow(joined, above.isHead(), false, above.line()));
  }
}
