package dev.errata.documents.read.text;

import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Grids;
import dev.errata.documents.read.page.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables with pipes and with a rule below each row, as some programs write Markdown. */
public final class PartedRows {

  private static final int FEWEST = 3;
  private static final Pattern RULE = Pattern.compile("\\s*-{3,}\\s*");

  private PartedRows() {}

  /** Reads the table that the next lines are; false if they are none. */
  static boolean read(Source source, List<Block> blocks) {
    int rows = 0;
    int width = PipeTable.split(source.peek(0)).size();
    while (isParted(source.peek(2 * rows), width, rows == 0 ? "---" : source.peek(2 * rows - 1))) {
      rows++;
    }
    if (rows < FEWEST) {
      return false;
    }
    int line = source.line(0);
    List<RawRow> raw = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      raw.add(PipeTable.row(source.peek(2 * i), source.line(2 * i), i == 0, false));
    }
    source.skip(2 * rows - 1);
    blocks.addAll(Grids.of("", raw, false, line));
    return true;
  }

  /** How many lines from one on are such a table; 0 for none. */
  public static int length(List<String> lines, int from) {
    int rows = 0;
    int width = PipeTable.split(lines.get(from)).size();
    while (from + 2 * rows < lines.size()
        && isParted(
            lines.get(from + 2 * rows),
            width,
            rows == 0 ? "---" : lines.get(from + 2 * rows - 1))) {
      rows++;
    }
    return rows < FEWEST ? 0 : 2 * rows - 1;
  }

  private static boolean isParted(String row, int width, String above) {
    return width > 1
        && RULE.matcher(above).matches()
        && PipeTable.isRow(row)
        && PipeTable.split(row).size() == width;
  }
}
