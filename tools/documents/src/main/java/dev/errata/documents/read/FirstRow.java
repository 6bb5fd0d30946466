package dev.errata.documents.read;

import dev.errata.documents.document.Cell;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a first row that is as the others from one that names the columns. */
final class FirstRow {

  private static final int LOOKED_AT = 200;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}+");

  private FirstRow() {}

  /** Whether a cell of it has digits, and most of those below are written in the same way. */
  static boolean isAsOthers(List<List<Cell>> rows) {
    List<Cell> first = rows.get(0);
    List<List<Cell>> below = rows.subList(1, Math.min(rows.size(), LOOKED_AT));
    for (int column = 0; column < first.size(); column++) {
      String drawn = drawn(first.get(column).text());
      int at = column;
      long alike = below.stream()
          .filter(row -> at < row.size() && drawn(row.get(at).text()).equals(drawn))
          .count();
      if (drawn.indexOf('9') >= 0 && below.size() > 1 && alike * 2 > below.size()) {
        return true;
      }
    }
    return false;
  }

  /** {@code CE-30001-4} and {@code CE-7-11} are drawn alike. */
  private static String drawn(String text) {
    String digits = DIGITS.matcher(text).replaceAll("9");
    return SMALL.matcher(CAPITALS.matcher(digits).replaceAll("A")).replaceAll("a");
  }
}
