package dev.errata.documents.read.page;

/** Text as a person sees it printed. */
public final class PrintedText {

  private PrintedText() {}

  /**
   * Folds white space to single blanks, strips, and leaves out what has no width. A pilcrow at the
   * end is a link to the place where it stands, not a part of the text.
   */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      if (blank && !folded.isEmpty()) {
        folded.append(' ');
      }
      blank = false;
      folded.append(c);
    }
    return withoutPilcrow(folded);
  }

  private static String withoutPilcrow(StringBuilder folded) {
    int end = folded.length();
    while (end > 0 && (folded.charAt(end - 1) == '\u00b6' || folded.charAt(end - 1) == ' ')) {
      end--;
    }
    return folded.substring(0, end);
  }

  /** Whether a character is printed as space, and be it one that does not break. */
  public static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || (c >= '\u007f' && c <= '\u009f');
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff';
  }

  /** A label without what differs from one writer to the next: case, blanks, punctuation. */
  public static String bare(String label) {
    StringBuilder bare = new StringBuilder(label.length());
    label
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(bare::appendCodePoint);
    return bare.isEmpty() ? label.strip() : bare.toString();
  }
}
