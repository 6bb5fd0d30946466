package dev.errata.documents.read.page;

/**
 * A line of a paragraph or an item of a list.
 *
 * @param marked what it begins with in bold or as code; empty for none
 * @param isCode whether that is set as code
 * @param rest what follows the mark
 * @param whole all of it
 * @param line where it begins, from 1
 */
public record Line(String marked, boolean isCode, String rest, String whole, int line) {

  /** A line without a mark. */
  public static Line plain(String text, int line) {
    return new Line("", false, text, text, line);
  }
}
