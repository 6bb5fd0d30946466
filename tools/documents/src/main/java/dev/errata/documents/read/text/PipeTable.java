package dev.errata.documents.read.text;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Grids;
import dev.errata.documents.read.page.RawRow;
import java.util.ArrayList;
import java.util.List;

/** Tables whose cells are parted by pipes, with or without pipes around them and a ruled head. */
final class PipeTable {

  // Whether lines are a table shows here; to look at all would take long where many are none.
  private static final int LOOKED_AT = 20;

  private PipeTable() {}

  /** Reads the table that the next lines are; false if they are none. */
  static boolean read(Source source, List<Block> blocks) {
    int count = 0;
    int ruled = -1;
    int widest = 0;
    while (!source.isEnd(count) && !source.isBlank(count) && isRow(source.peek(count))) {
      if (isRule(source.peek(count))) {
        ruled = ruled < 0 ? count : ruled;
      } else {
        widest = Math.max(widest, split(source.peek(count)).size());
      }
      count++;
      if (count == LOOKED_AT && (widest < 2 || ruled < 0 && !areAlike(source, count))) {
        return false;
      }
    }
    if (count < 2 || widest < 2 || ruled < 0 && !areAlike(source, count)) {
      return false;
    }
    int line = source.line(0);
    boolean isOpenLeft = !source.peek(0).strip().startsWith("|");
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (!isRule(source.peek(i))) {
        boolean isHead = i == 0 && ruled == 1;
        rows.add(row(source.peek(i), source.line(i), isHead, isOpenLeft));
      }
    }
    source.skip(count);
    blocks.addAll(Grids.of("", rows, ruled != 1, line));
    return true;
  }

  static boolean isRow(String line) {
    return line.indexOf('|') >= 0 && !line.startsWith("|===");
  }

  private static boolean isRule(String line) {
    return Rules.isOfPipes(line);
  }

  private static boolean areAlike(Source source, int count) {
    int width = split(source.peek(0)).size();
    int alike = 0;
    for (int i = 0; i < count; i++) {
      boolean isCode = source.peek(i).contains("||");
      alike += split(source.peek(i)).size() == width && !isCode ? 1 : 0;
    }
    return alike * 2 > count;
  }

  static RawRow row(String text, int line, boolean isHead, boolean isOpenLeft) {
    List<Cell> cells = new ArrayList<>();
    if (isOpenLeft && text.strip().startsWith("|")) {
      cells.add(new Cell("", line));
    }
    split(text).forEach(cell -> cells.add(TextMarkup.cell(cell, line)));
    return new RawRow(cells, isHead, false, line);
  }

  static List<String> split(String line) {
    String text = line.strip();
    if (text.startsWith("|")) {
      text = text.substring(1);
    }
    if (text.endsWith("|") && !text.endsWith("\\|")) {
      text = text.substring(0, text.length() - 1);
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (c == '|') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
