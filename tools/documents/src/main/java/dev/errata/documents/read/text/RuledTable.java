package dev.errata.documents.read.text;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Grids;
import dev.errata.documents.read.page.RawRow;
import java.util.ArrayList;
import java.util.List;

/** Tables drawn with {@code +---+} around their cells. */
final class RuledTable {

  private final List<Integer> edges = new ArrayList<>();
  private final List<RawRow> rows = new ArrayList<>();
  private final List<StringBuilder> open = new ArrayList<>();
  private int openLine;
  private boolean isRowEachLine;

  private RuledTable() {}

  /** Reads the table that the next lines are; false if they are none. */
  static boolean read(Source source, List<Block> blocks) {
    if (!Rules.isOfGrid(source.peek(0))) {
      return false;
    }
    int count = 0;
    int rules = 0;
    boolean hasHeadRule = false;
    while (!source.isEnd(count) && isPart(source.peek(count))) {
      boolean isRule = Rules.isOfGrid(source.peek(count));
      rules += isRule ? 1 : 0;
      hasHeadRule |= isRule && source.peek(count).indexOf('=') >= 0;
      count++;
    }
    if (count < 3) {
      return false;
    }
    RuledTable table = new RuledTable();
    table.isRowEachLine = !hasHeadRule && rules <= 3;
    boolean hasHead = hasHeadRule || rules == 3;
    int line = source.line(0);
    for (int i = 0; i < count; i++) {
      table.edges(source.peek(i));
    }
    table.edges.sort(null);
    boolean isHeadDone = false;
    for (int i = 0; i < count; i++) {
      if (!Rules.isOfGrid(source.peek(i))) {
        table.line(source.peek(i), source.line(i), hasHead && !isHeadDone);
        continue;
      }
      boolean endsHead = hasHeadRule ? source.peek(i).indexOf('=') >= 0 : i > 0;
      table.end(hasHead && !isHeadDone);
      isHeadDone |= endsHead && !table.rows.isEmpty();
    }
    table.end(false);
    source.skip(count);
    blocks.addAll(Grids.of("", table.rows, !hasHead, line));
    return true;
  }

  private static boolean isPart(String line) {
    String text = line.strip();
    return text.startsWith("|") && text.length() > 1
        || text.startsWith("+-")
        || text.startsWith("+=");
  }

  private void edges(String line) {
    if (Rules.isOfGrid(line)) {
      for (int i = 0; i < line.length() && edges.size() < 200; i++) {
        if (line.charAt(i) == '+' && !edges.contains(i)) {
          edges.add(i);
        }
      }
    }
  }

  private void line(String text, int line, boolean isHead) {
    List<String> pieces = cut(text);
    boolean continues = !open.isEmpty() && pieces.get(0).isBlank();
    if (isRowEachLine && !continues) {
      end(isHead);
    }
    if (open.isEmpty()) {
      openLine = line;
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (i == open.size()) {
        open.add(new StringBuilder());
      }
      open.get(i).append(' ').append(withoutBar(pieces.get(i)));
    }
  }

  /** The cells of a line, by where the rules have their corners, else by its pipes. */
  private List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    int from = edges.get(0) + 1;
    for (int i = 1; i < edges.size(); i++) {
      int to = edges.get(i);
      boolean isEdge = to < text.length() && (text.charAt(to) == '|' || text.charAt(to) == '+');
      if (isEdge || i == edges.size() - 1) {
        String piece =
            from < text.length() ? text.substring(from, Math.min(to, text.length())) : "";
        pieces.add(isRuleOnly(piece) ? "" : piece);
        from = to + 1;
      }
    }
    String plain = text.strip();
    boolean isShifted = text.lastIndexOf('|') != edges.get(edges.size() - 1);
    if (isShifted && plain.endsWith("|") && plain.length() > 1) {
      return List.of(plain.substring(1, plain.length() - 1).split("\\|", -1));
    }
    return pieces;
  }

  /** A bar before a line keeps its end in reStructuredText. */
  private static String withoutBar(String piece) {
    String text = piece.strip();
    return text.startsWith("| ") ? text.substring(2) : text;
  }

  private static boolean isRuleOnly(String piece) {
    return !piece.isEmpty() && piece.chars().allMatch(c -> c == '-' || c == '=' || c == '+');
  }

  private void end(boolean isHead) {
    if (!open.isEmpty()) {
      List<Cell> cells = new ArrayList<>();
      open.forEach(text -> cells.add(TextMarkup.cell(text.toString(), openLine)));
      boolean isSpanning = cells.size() == 1 && edges.size() > 2;
      rows.add(new RawRow(cells, isHead && !isSpanning, isSpanning, openLine));
      open.clear();
    }
  }
}
