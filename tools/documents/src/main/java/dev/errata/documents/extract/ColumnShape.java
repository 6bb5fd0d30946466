package dev.errata.documents.extract;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Table;
import dev.errata.documents.document.TermStyle;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the cells of a column look like, each figure a share of the cells that are not empty.
 *
 * @param filled the share of all cells that are not empty
 * @param codes cells that may be a code
 * @param titledCodes cells that begin with what may be a code
 * @param statuses cells that are an HTTP status
 * @param numbers cells that are a whole number
 * @param marked cells that are written as no word and no small number is
 * @param plainWords cells that are a word of any text: letters, all small but for the first
 * @param phrases cells of a few words, which are codes where a document says so
 * @param sentences cells of three words or more
 * @param distinct different cells
 * @param words how many words a cell has on average
 */
record ColumnShape(
    double filled,
    double codes,
    double titledCodes,
    double statuses,
    double numbers,
    double marked,
    double plainWords,
    double phrases,
    double sentences,
    double distinct,
    double words) {

  private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+|0x\\p{XDigit}+)");
  private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}\\p{Ll}*:?");

  /** What is written where there is nothing to write. */
  private static final Pattern NOTHING =
      Pattern.compile("(?i)[-\\u2013\\u2014./*]*|n/?a|none|null|\\((?:none|empty|n/?a|null)\\)");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Set<UnicodeScript> KANA =
      EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI);

  private static final double NEARLY_ALL = 0.9;

  /** So many cells tell what a column looks like. */
  private static final int ENOUGH = 2_000;

  static ColumnShape of(Table table, int column) {
    List<String> all = table.rows().stream()
        .limit(ENOUGH)
        .map(
            row -> column < row.cells().size() ? row.cells().get(column) : new Cell("", row.line()))
        .map(Cell::text)
        .toList();
    List<String> cells = all.stream().filter(cell -> !isNothing(cell)).toList();
    return new ColumnShape(
        all.isEmpty() ? 0 : (double) cells.size() / all.size(),
        share(cells, cell -> CodeCell.of(cell).isPresent()),
        share(cells, cell -> CodeCell.titled(cell).isPresent()),
        share(cells, ColumnShape::isStatus),
        share(cells, cell -> NUMBER.matcher(cell).matches()),
        share(cells, ColumnShape::isMarked),
        share(cells, cell -> PLAIN_WORD.matcher(cell).matches()),
        share(cells, cell -> CodeCell.phrase(cell).isPresent()),
        share(cells, cell -> words(cell) >= 3),
        cells.isEmpty() ? 0 : (double) cells.stream().distinct().count() / cells.size(),
        cells.stream().mapToInt(ColumnShape::words).average().orElse(0));
  }

  /** Whether a cell says that there is nothing. */
  static boolean isNothing(String cell) {
    return NOTHING.matcher(cell).matches();
  }

  /** Whether it may be what an error means. */
  boolean isText() {
    return filled > 0 && (words >= 1.5 || sentences > 0.2);
  }

  /** Whether each cell is a name of its own. */
  boolean isOfNames() {
    return codes >= NEARLY_ALL && numbers == 0 && distinct >= NEARLY_ALL;
  }

  /** Whether each cell is a code of its own, and no word. */
  boolean isOfCodesAlone() {
    return filled >= 0.5 && codes >= NEARLY_ALL && distinct >= NEARLY_ALL && plainWords == 0;
  }

  private static boolean isMarked(String cell) {
    TermStyle style = TermStyle.of(cell);
    return style == TermStyle.NUMBER ? cell.length() > 2 : !style.isWords();
  }

  private static boolean isStatus(String cell) {
    return StatusCell.of(cell).isPresent()
        && CodeCell.titled(cell).flatMap(CodeCell::status).isEmpty();
  }

  /** Whether the cells are codes by how they are written. */
  boolean isMarked() {
    return marked >= NEARLY_ALL;
  }

  private static double share(List<String> cells, Predicate<String> is) {
    return cells.isEmpty() ? 0 : (double) cells.stream().filter(is).count() / cells.size();
  }

  /** Scripts that write no blanks have a word for every two characters or so. */
  private static int words(String cell) {
    long unspaced = cell.codePoints()
        .filter(c -> Character.isIdeographic(c) || KANA.contains(UnicodeScript.of(c)))
        .count();
    return BLANKS.split(cell).length + (int) (unspaced / 2);
  }
}
