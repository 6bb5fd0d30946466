package dev.errata.documents.document;

/** What columns are called that the document gives no name. */
public final class Columns {

  /** The key of a mapping, the name of a constant, the heading of a block, the term of a list. */
  public static final String KEY = "key";

  /** The value beside a key, the paragraph below a heading, the text behind a term. */
  public static final String TEXT = "text";

  /** The number of a constant. */
  public static final String NUMBER = "number";

  /** The comment of a constant. */
  public static final String COMMENT = "comment";

  private Columns() {}

  /** What the column at a place of a table without a head is called: its number from 1. */
  public static String numbered(int index) {
    return Integer.toString(index + 1);
  }
}
