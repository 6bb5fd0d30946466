package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a first row that names the columns from one that is data. */
final class Heads {

  private static final int LOOKED_AT = 50;

  // More than a label may have, for a head is told by its place as well.
  private static final Pattern NAME = Pattern.compile("\\p{L}[^.;=<>\\[\\]{}|\"]{0,60}");

  private Heads() {}

  /**
   * Whether the first of rows looks like a head: words only, each once, and in some column unlike
   * what stands below it.
   */
  static boolean looksLikeHead(List<RawRow> rows) {
    List<Cell> head = rows.get(0).cells();
    if (rows.size() < 2 || !areNames(head)) {
      return false;
    }
    List<RawRow> below = rows.subList(1, Math.min(rows.size(), LOOKED_AT));
    for (int column = 0; column < head.size(); column++) {
      int at = column;
      long unlike = below.stream()
          .filter(row -> at < row.cells().size())
          .filter(row -> isUnlikeName(row.cells().get(at).text()))
          .count();
      if (unlike * 2 > below.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean areNames(List<Cell> head) {
    Set<String> names = new HashSet<>();
    for (Cell cell : head) {
      String name = cell.text();
      if (!name.isEmpty() && (isUnlikeName(name) || !names.add(PrintedText.bare(name)))) {
        return false;
      }
    }
    return !names.isEmpty() && names.size() * 2 > head.size();
  }

  /** Numbers, codes and sentences name no column. */
  private static boolean isUnlikeName(String text) {
    boolean hasCodeMark = text.indexOf(' ') < 0
        && text.chars().anyMatch(c -> c == '_' || c == '.')
        && text.chars().anyMatch(Character::isUpperCase);
    return !NAME.matcher(text).matches()
        || hasCodeMark
        || text.chars().anyMatch(Character::isDigit)
        || text.endsWith(".")
        || Terms.words(text) > 4;
  }
}
