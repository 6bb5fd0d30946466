package dev.errata.documents.read.html;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Grids;
import dev.errata.documents.read.page.RawRow;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tables, but for those that only place what stands in them. */
final class HtmlTable {

  private static final int MOST_COLUMNS = 200;
  private static final int MOST_CELLS = 2_000_000;

  private final HtmlPage page;
  private final List<Element> tables = new ArrayList<>();
  private final List<RawRow> rows = new ArrayList<>();
  private final Spans spans = new Spans();
  private boolean mayHaveBoldHeadings;
  private int cells;

  private HtmlTable(HtmlPage page) {
    this.page = page;
  }

  /** Adds a table to its page, and behind it the tables that stand in its cells. */
  static void add(Element table, HtmlPage page) {
    List<Element> rows = rows(table);
    if (isLayout(table, rows)) {
      rows.forEach(row -> cells(row).forEach(cell -> page.inner(cell, false).forEach(page::add)));
      return;
    }
    HtmlTable read = new HtmlTable(page);
    int line = page.line(table);
    Element caption = table.selectFirst("> caption");
    String name = caption == null ? "" : page.cell(caption, read.tables).text();
    int width = rows.stream().limit(100).mapToInt(HtmlTable::width).max().orElse(0);
    read.mayHaveBoldHeadings = areFewBold(rows);
    for (int i = 0; i < rows.size(); i++) {
      read.row(rows.get(i), i == 0, width);
    }
    boolean hasHead = read.rows.stream().anyMatch(RawRow::isHead);
    boolean isAllHead = read.rows.stream().allMatch(RawRow::isHead);
    List<RawRow> raw = isAllHead ? read.firstAsHead() : read.rows;
    Grids.of(name, raw, !hasHead, line).forEach(page::add);
    read.tables.forEach(inner -> add(inner, page));
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" ->
          child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
        default -> {}
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }

  private static int width(Element row) {
    return cells(row).stream()
        .mapToInt(cell -> Spans.columns(cell, MOST_COLUMNS))
        .sum();
  }

  /** Where most rows begin with a bold cell, none is a heading for that. */
  private static boolean areFewBold(List<Element> rows) {
    long bold = rows.stream()
        .map(row -> cells(row))
        .filter(cells -> !cells.isEmpty() && Tags.isBold(cells.get(0)))
        .count();
    return bold * 2 <= rows.size();
  }

  private static boolean isLayout(Element table, List<Element> rows) {
    if (table.attr("role").equals("presentation")) {
      return true;
    }
    boolean isSmall =
        rows.size() == 1 || rows.stream().allMatch(row -> cells(row).size() < 2);
    return isSmall
        && table.selectFirst("td table, td h1, td h2, td h3, td h4, td li, td dl") != null;
  }

  private void row(Element row, boolean isFirst, int width) {
    List<Element> elements = cells(row);
    List<Cell> placed = new ArrayList<>();
    boolean allHeads = !elements.isEmpty();
    boolean allBold = isFirst;
    int filled = 0;
    boolean isFilledBold = false;
    for (Element element : elements) {
      Cell cell = page.cell(element, tables);
      spans.fill(placed);
      spans.add(element, cell, placed, cells < MOST_CELLS ? MOST_COLUMNS : 1);
      allHeads &= element.normalName().equals("th");
      if (!cell.text().isEmpty()) {
        filled++;
        isFilledBold = Tags.isBold(element);
        allBold &= isFilledBold;
      }
    }
    spans.endRow(placed, page.line(row));
    cells += placed.size();
    boolean isHead =
        allHeads && (elements.size() > 1 || width == 1) || isIn(row, "thead") || allBold;
    boolean isAlone = elements.size() == 1 && placed.size() >= width && width > 1;
    boolean isBoldAlone = mayHaveBoldHeadings
        && filled == 1
        && width > 1
        && isFilledBold
        && !placed.get(0).text().isEmpty()
        && !isFirst;
    boolean isSpanning = filled == 1 && (isAlone || isBoldAlone) && isAllThere(elements, placed);
    rows.add(new RawRow(placed, isHead && !isSpanning, isSpanning, page.line(row)));
  }

  /** Whether no cell of the row came down from one above it. */
  private static boolean isAllThere(List<Element> elements, List<Cell> placed) {
    return elements.stream().mapToInt(cell -> Spans.columns(cell, MOST_COLUMNS)).sum()
        == placed.size();
  }

  private static boolean isIn(Element row, String parent) {
    return row.parent() != null && row.parent().normalName().equals(parent);
  }

  private List<RawRow> firstAsHead() {
    List<RawRow> raw = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      RawRow row = rows.get(i);
      raw.add(new RawRow(row.cells(), i == 0, false, row.line()));
    }
    return raw;
  }
}
