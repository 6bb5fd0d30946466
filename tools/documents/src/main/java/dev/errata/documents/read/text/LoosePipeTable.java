package dev.errata.documents.read.text;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Grids;
import dev.errata.documents.read.page.RawRow;
import java.util.ArrayList;
import java.util.List;

/** Tables with pipes whose every cell stands on a line of its own, a pipe alone before each row. */
final class LoosePipeTable {

  private static final int MOST_LINES_OF_HEAD = 200;

  private final Source source;
  private final List<RawRow> rows = new ArrayList<>();

  private LoosePipeTable(Source source) {
    this.source = source;
  }

  /** Reads the table that the next lines are; false if they are none. */
  static boolean read(Source source, List<Block> blocks) {
    if (!isPipe(source.peek(0)) || source.peek(1).indexOf('|') < 0) {
      return false;
    }
    int rule = 1;
    while (rule < MOST_LINES_OF_HEAD && !source.isEnd(rule) && !isRule(source.peek(rule))) {
      rule++;
    }
    String drawn = source.peek(rule);
    if (!isRule(drawn)) {
      return false;
    }
    int line = source.line(0);
    int width = (int) drawn.chars().filter(c -> c == '|').count() - 1;
    LoosePipeTable table = new LoosePipeTable(source);
    boolean hasHead = table.row(width, true);
    if (!hasHead || !isRule(source.peek(0))) {
      source.skip(line - source.line(0));
      return false;
    }
    source.skip(1);
    while (isPipe(source.peek(0)) && table.row(width, false)) {
      // Each row is read as long as there is one.
    }
    blocks.addAll(Grids.of("", table.rows, false, line));
    return true;
  }

  private static boolean isRule(String line) {
    return line.strip().startsWith("|") && Rules.isOfPipes(line);
  }

  private static boolean isPipe(String line) {
    return line.strip().equals("|");
  }

  /** A row ends with its last cell, or with the text if the page was cut. */
  private boolean row(int width, boolean isHead) {
    int line = source.line(0);
    source.skip(1);
    List<Cell> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    while (cells.size() < width && source.hasNext() && !isRule(source.peek(0))) {
      int at = source.line(0);
      String text = source.take().strip();
      if (!text.endsWith("|") || text.endsWith("\\|")) {
        cell.append(' ').append(text);
        continue;
      }
      cell.append(' ').append(text, 0, text.length() - 1);
      cells.add(TextMarkup.cell(cell.toString(), at));
      cell.setLength(0);
    }
    if (!cell.toString().isBlank()) {
      cells.add(TextMarkup.cell(cell.toString(), line));
    }
    rows.add(new RawRow(cells, isHead, false, line));
    return cells.size() == width;
  }
}
