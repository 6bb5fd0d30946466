package dev.errata.documents.read.text;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Grids;
import dev.errata.documents.read.page.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables that reStructuredText writes as lists of lists. */
final class ListTable {

  private static final Pattern BEGIN = Pattern.compile("\\s*\\.\\. +list-table::\\s*(.*)");
  private static final Pattern HEADS = Pattern.compile("\\s*:header-rows:\\s*([0-9]{1,2})\\s*");
  private static final Pattern OPTION = Pattern.compile("\\s*:[a-z-]+:.*");
  private static final Pattern ROW = Pattern.compile("(\\s*)[*-] +-( .*|$)");
  private static final Pattern CELL = Pattern.compile("(\\s+)-( .*|$)");

  private final List<RawRow> rows = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private int heads;
  private int line;

  private ListTable() {}

  /** Reads the table that the next lines are; false if they are none. */
  static boolean read(Source source, List<Block> blocks) {
    Matcher begin = BEGIN.matcher(source.peek(0));
    if (!begin.matches()) {
      return false;
    }
    int indent = Source.indent(source.peek(0));
    int first = source.line(0);
    source.skip(1);
    ListTable table = new ListTable();
    while (source.hasNext()) {
      boolean isInside = source.isBlank(0) || Source.indent(source.peek(0)) > indent;
      if (!isInside) {
        break;
      }
      table.add(source.peek(0), source.line(0));
      source.skip(1);
    }
    table.endRow();
    String caption = TextMarkup.plain(begin.group(1));
    blocks.addAll(Grids.of(caption, table.rows, table.heads == 0, first));
    return true;
  }

  private void add(String text, int number) {
    Matcher row = ROW.matcher(text);
    Matcher cell = CELL.matcher(text);
    Matcher option = HEADS.matcher(text);
    if (option.matches()) {
      heads = Integer.parseInt(option.group(1));
    } else if (row.matches()) {
      endRow();
      line = number;
      cells.add(TextMarkup.cell(row.group(2), number));
    } else if (cell.matches() && !cells.isEmpty()) {
      cells.add(TextMarkup.cell(cell.group(2), number));
    } else if (!cells.isEmpty() && !(rows.isEmpty() && OPTION.matcher(text).matches())) {
      Cell last = cells.remove(cells.size() - 1);
      String more = TextMarkup.plain(text);
      cells.add(new Cell((last.text() + " " + more).strip(), last.line()));
    }
  }

  private void endRow() {
    if (!cells.isEmpty()) {
      rows.add(new RawRow(List.copyOf(cells), rows.size() < heads, false, line));
      cells.clear();
    }
  }
}
