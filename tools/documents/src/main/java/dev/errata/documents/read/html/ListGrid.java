package dev.errata.documents.read.html;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block.Grid;
import dev.errata.documents.read.page.Grids;
import dev.errata.documents.read.page.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Lists each of whose items has a list of as many items, the first of them naming the columns. */
final class ListGrid {

  private static final int FEWEST_ROWS = 3;

  private ListGrid() {}

  /** The table that a list is; none for other lists. */
  static List<Grid> of(Element list, HtmlPage page) {
    List<Element> items =
        list.children().stream().filter(item -> item.normalName().equals("li")).toList();
    if (items.size() < FEWEST_ROWS || items.size() < list.childrenSize()) {
      return List.of();
    }
    List<RawRow> rows = new ArrayList<>();
    for (Element item : items) {
      Element inner = inner(item);
      if (inner == null) {
        return List.of();
      }
      List<Cell> cells = new ArrayList<>();
      cells.add(new Cell(ownText(item, page), page.line(item)));
      inner.children().forEach(cell -> cells.add(page.cell(cell, new ArrayList<>())));
      rows.add(new RawRow(cells, rows.isEmpty(), false, page.line(item)));
    }
    List<Cell> head = rows.get(0).cells();
    boolean isEven = rows.stream().allMatch(row -> row.cells().size() == head.size());
    boolean isHead = head.stream()
        .allMatch(cell ->
            !cell.text().isEmpty() && cell.text().equals(cell.text().toUpperCase(Locale.ROOT)));
    return isEven && isHead ? Grids.of("", rows, false, page.line(list)) : List.of();
  }

  /** The one list in an item, if it has no lists itself. */
  private static Element inner(Element item) {
    List<Element> lists = item.select("> ul, > ol");
    return lists.size() == 1 && lists.get(0).selectFirst("li ul, li ol") == null
        ? lists.get(0)
        : null;
  }

  private static String ownText(Element item, HtmlPage page) {
    Element own = item.clone();
    own.select("> ul, > ol").remove();
    return page.cell(own, new ArrayList<>()).text();
  }
}
