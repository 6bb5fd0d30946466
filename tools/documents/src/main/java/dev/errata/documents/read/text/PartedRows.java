package dev.errata.documents.read.text;

import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Grids;
import dev.errata.documents.read.page.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Tables with pipes and with a rule below each row, as some programs write Markdown. */
public final class PartedRows {

  private static final int FEWEST = 3;
  private static final int MOST_LINES_OF_ROW = 20;
  private static final Pattern RULE = Pattern.compile("\\s*-{3,}\\s*");

  private record Row(String text, int from) {}

  private final List<Row> rows = new ArrayList<>();
  private int length;

  private PartedRows() {}

  /** Reads the table that the next lines are; false if they are none. */
  static boolean read(Source source, List<Block> blocks) {
    PartedRows table = of(source::peek);
    if (table.rows.size() < FEWEST) {
      return false;
    }
    int line = source.line(0);
    List<RawRow> raw = new ArrayList<>();
    for (Row row : table.rows) {
      raw.add(PipeTable.row(row.text, line + row.from, raw.isEmpty(), false));
    }
    source.skip(table.length);
    blocks.addAll(Grids.of("", raw, false, line));
    return true;
  }

  /** How many lines from one on are such a table; 0 for none. */
  public static int length(List<String> lines, int from) {
    PartedRows table = of(ahead -> from + ahead < lines.size() ? lines.get(from + ahead) : "");
    return table.rows.size() < FEWEST ? 0 : table.length;
  }

  /** The rows from the first line on, as far as there are such. */
  private static PartedRows of(IntFunction<String> lines) {
    PartedRows table = new PartedRows();
    int width = PipeTable.split(lines.apply(0)).size();
    if (width < 2 || !RULE.matcher(lines.apply(1)).matches()) {
      return table;
    }
    while (table.add(lines, width)) {
      // Each row is added as long as there is one.
    }
    return table;
  }

  /** Adds a row, which may go on over several lines; false if there is none or it is the last. */
  private boolean add(IntFunction<String> lines, int width) {
    StringBuilder text = new StringBuilder();
    int at = length;
    while (!lines.apply(at).isBlank()
        && !RULE.matcher(lines.apply(at)).matches()
        && at - length < MOST_LINES_OF_ROW) {
      text.append(' ').append(lines.apply(at));
      at++;
    }
    String row = text.toString();
    if (!PipeTable.isRow(row) || PipeTable.split(row).size() > width) {
      return false;
    }
    rows.add(new Row(row, length));
    boolean isRuled = RULE.matcher(lines.apply(at)).matches();
    length = isRuled ? at + 1 : at;
    return isRuled;
  }
}
