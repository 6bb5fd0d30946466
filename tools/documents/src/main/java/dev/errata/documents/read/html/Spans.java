package dev.errata.documents.read.html;

import dev.errata.documents.document.Cell;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Cells that span rows and columns, each placed in all that it spans. */
final class Spans {

  private record Down(Cell cell, int rows) {}

  private NavigableMap<Integer, Down> above = new TreeMap<>();
  private NavigableMap<Integer, Down> below = new TreeMap<>();

  /** How many columns a cell spans. */
  static int columns(Element cell, int most) {
    return Math.max(1, Math.min(most, number(cell.attr("colspan"), 1)));
  }

  private static int number(String text, int otherwise) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  /** Places the cells that come down from the rows above and are next. */
  void fill(List<Cell> placed) {
    for (Down down = above.get(placed.size()); down != null; down = above.get(placed.size())) {
      put(down.cell(), down.rows(), placed);
    }
  }

  /** Places a cell. */
  void add(Element element, Cell cell, List<Cell> placed, int mostColumns) {
    int columns = columns(element, mostColumns);
    int rows = number(element.attr("rowspan"), 1);
    for (int i = 0; i < columns; i++) {
      put(cell, rows == 0 ? Integer.MAX_VALUE : rows, placed);
    }
  }

  private void put(Cell cell, int rows, List<Cell> placed) {
    if (rows > 1) {
      below.put(placed.size(), new Down(cell, rows - 1));
    }
    placed.add(cell);
  }

  /** Ends a row, short of cells or not: those from above stand where they stood. */
  void endRow(List<Cell> placed, int line) {
    while (!above.isEmpty() && above.lastKey() >= placed.size()) {
      fill(placed);
      if (above.lastKey() >= placed.size()) {
        placed.add(new Cell("", line));
      }
    }
    above = below;
    below = new TreeMap<>();
  }
}
