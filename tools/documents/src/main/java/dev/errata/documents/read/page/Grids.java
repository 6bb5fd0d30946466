package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block.Grid;
import dev.errata.documents.read.page.Block.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes tables of rows: tells heads, rows that head others, and rows of data. */
public final class Grids {

  private static final Pattern RULE = Pattern.compile(":?-{2,}:?");

  private final List<Grid> grids = new ArrayList<>();
  private final String caption;
  private final int line;

  private List<String> head = List.of();
  private List<GridRow> rows = new ArrayList<>();
  private String group = "";

  private Grids(String caption, int line) {
    this.caption = caption;
    this.line = line;
  }

  /**
   * The tables that rows make up: a head among the rows begins another.
   *
   * @param caption what stands above them as their name; empty for none
   * @param mayGuess whether a first row that only looks like a head is one
   */
  public static List<Grid> of(String caption, List<RawRow> raw, boolean mayGuess, int line) {
    Grids grids = new Grids(caption, line);
    List<RawRow> rows = withoutRules(raw);
    int first = 0;
    while (first < rows.size() && rows.get(first).isSpanning()) {
      first++;
    }
    boolean isGuessed =
        mayGuess && first < rows.size() && Heads.looksLikeHead(rows.subList(first, rows.size()));
    for (int i = 0; i < rows.size(); i++) {
      grids.add(rows.get(i), i == first && isGuessed);
    }
    grids.end();
    return grids.grids;
  }

  /** A rule among the rows has a head above it, as the one that the table begins with. */
  private static List<RawRow> withoutRules(List<RawRow> raw) {
    List<RawRow> rows = new ArrayList<>(raw.size());
    for (RawRow row : raw) {
      if (!isRule(row)) {
        rows.add(row);
      } else if (!rows.isEmpty()) {
        RawRow above = rows.remove(rows.size() - 1);
        rows.add(new RawRow(above.cells(), true, false, above.line()));
      }
    }
    return rows;
  }

  private static boolean isRule(RawRow row) {
    return row.cells().size() > 1
        && row.cells().stream().allMatch(cell -> RULE.matcher(cell.text()).matches());
  }

  private void add(RawRow row, boolean isGuessed) {
    List<String> texts = row.cells().stream().map(Cell::text).toList();
    if (texts.stream().allMatch(String::isEmpty)) {
      return;
    }
    if (row.isSpanning()) {
      group = texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    } else if (!row.isHead() && !isGuessed && !texts.equals(head)) {
      rows.add(new GridRow(row.cells(), group, row.line()));
    } else if (rows.isEmpty()) {
      head = head.isEmpty() ? texts : stacked(head, texts);
    } else if (!texts.equals(head)) {
      end();
      head = texts;
    }
  }

  private void end() {
    if (!rows.isEmpty()) {
      int begin = grids.isEmpty() ? line : rows.get(0).line();
      grids.add(new Grid(caption, head, List.copyOf(rows), begin));
      rows = new ArrayList<>();
    }
    head = List.of();
  }

  /** The head of two rows: a name that spans several columns and the names below it. */
  private static List<String> stacked(List<String> above, List<String> below) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
      String upper = i < above.size() ? above.get(i) : "";
      String lower = i < below.size() ? below.get(i) : "";
      names.add(upper.equals(lower) ? upper : (upper + " " + lower).strip());
    }
    return names;
  }
}
