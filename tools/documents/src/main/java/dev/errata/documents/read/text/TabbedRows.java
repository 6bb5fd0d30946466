package dev.errata.documents.read.text;

import java.util.List;

/** Rows whose cells are parted by tabs, as they come from pages that were copied. */
public final class TabbedRows {

  private static final int FEWEST = 3;

  private TabbedRows() {}

  /** How many lines from one on are such rows; 0 for none. */
  public static int length(List<String> lines, int from) {
    int cells = cells(lines.get(from));
    int length = 0;
    while (cells > 1 && from + length < lines.size() && cells(lines.get(from + length)) == cells) {
      length++;
    }
    return length < FEWEST ? 0 : length;
  }

  /** A tab before the first cell is an indent, and a pipe parts cells by itself. */
  private static int cells(String line) {
    return line.startsWith("\t") || line.indexOf('|') >= 0 ? 0 : line.split("\t", -1).length;
  }
}
