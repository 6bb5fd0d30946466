package dev.errata;

/** Where a text begins and ends as a message does, drift at its ends aside. */
final class MessageFrame {

  private static final String FULL_STOP = ".";

  /** The text, without white space behind the end of the message. */
  final String text;

  /** Where the first fixed text stands. */
  final Places first;

  /** Whether nothing follows the last fixed text, if that has one place. */
  final boolean isExact;

  /** Where the last fixed text can stand. */
  private final Places last;

  /** Whether it is clear where the first value starts. */
  private final boolean isClearFirst;

  /** Whether it is clear where the last value ends, if the last fixed text has one place. */
  private final boolean isClearLast;

  private MessageFrame(String received, int begin, String before, String after) {
    String stripped = received.stripTrailing();
    boolean ends =
        stripped.length() >= begin + before.length() + after.length() && stripped.endsWith(after);
    boolean lacksFullStop = !ends && after.endsWith(FULL_STOP);
    String end = lacksFullStop ? after.substring(0, after.length() - 1).stripTrailing() : after;
    // Where no word ends the message, white space may belong to the fixed text before the value.
    boolean isOpen = after.isEmpty() || (lacksFullStop && end.isBlank());
    this.text = isOpen ? received : stripped;
    this.first = new Places(begin);
    this.last = isNoWord(after)
        ? places(text, after, ends)
        : Places.of(text, end).atEndOfWord(text, end.length());
    this.isExact = last.count() == 1 && last.first() + end.length() == text.length();
    this.isClearFirst = !(before.isBlank() && isSpace(text, before.length()));
    this.isClearLast = after.isEmpty() || !isOpen || endsInWord(received);
  }

  /** The frame of a text; null if it has none. */
  static MessageFrame of(String received, String... fixed) {
    int begin = begin(received, fixed[0]);
    return begin < 0
        ? null
        : new MessageFrame(received, begin, fixed[0], fixed[fixed.length - 1].stripTrailing());
  }

  /**
   * Whether a text is worded just as the message is, with no white space at its ends that may
   * belong to a value or not, and nothing that may be more than the message.
   */
  static boolean isExact(String text, String before, String after) {
    return text != null
        && text.length() >= before.length() + after.length()
        && text.startsWith(before)
        && text.endsWith(after)
        && (isNoWord(after)
            || text.indexOf(after, before.length()) == text.length() - after.length())
        && !(before.isBlank() && isSpace(text, before.length()))
        && !(after.isBlank() && isSpace(text, text.length() - after.length() - 1));
  }

  /**
   * Where the last fixed text can stand behind a value of a type. More than the message can follow
   * a value that no text follows, and of a value that has a type it can be told where it ends.
   */
  Places last(String type) {
    boolean isOpen = last.count() == 1 && last.first() == text.length();
    return isOpen && !type.equals(ValueSpans.TEXT)
        ? Places.of(text, "").atEndOfWord(text, 0)
        : last;
  }

  /** Whether it is clear how far a value goes if the fixed texts around it have one place each. */
  boolean isClear(int place, int places) {
    return (place > 0 || isClearFirst) && (place < places - 1 || isClearLast);
  }

  static boolean isSpace(String text, int index) {
    return index >= 0 && index < text.length() && Character.isWhitespace(text.charAt(index));
  }

  /** Whether the end of a message is nothing that could be told from what values consist of. */
  private static boolean isNoWord(String after) {
    return after.isBlank() || after.strip().equals(FULL_STOP);
  }

  private static boolean endsInWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /** Where the text begins as the message does, its first letter in either case; -1 if nowhere. */
  private static int begin(String text, String before) {
    if (before.isEmpty()) {
      return 0;
    }
    int begin = Character.isWhitespace(before.charAt(0))
        ? 0
        : text.length() - text.stripLeading().length();
    boolean begins = text.regionMatches(true, begin, before, 0, 1)
        && text.startsWith(before.substring(1), begin + 1);
    return begins ? begin : -1;
  }

  /** A full stop at the end; else the end, and each full stop behind which there may be more. */
  private static Places places(String text, String after, boolean ends) {
    return ends
        ? new Places(text.length() - after.length())
        : Places.of(text, after).beforeSpaceOrEnd(text, after.length());
  }
}
