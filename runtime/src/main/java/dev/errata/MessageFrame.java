package dev.errata;

import java.util.stream.IntStream;

/**
 * Where a text begins and ends as a message does, drift at its ends aside.
 *
 * @param text the text, without white space behind the end of the message
 * @param first where the first fixed text stands
 * @param last where the last fixed text can stand
 * @param isExact whether nothing follows the last fixed text, if that has one place
 * @param clearFirst whether it is clear where the first value starts
 * @param clearLast whether it is clear where the last value ends, if the last fixed text has one
 *     place
 * @param values how many values there are
 */
record MessageFrame(
    String text,
    Places first,
    Places last,
    boolean isExact,
    boolean clearFirst,
    boolean clearLast,
    int values) {

  private static final String FULL_STOP = ".";

  /** The frame of a text; null if it has none. */
  static MessageFrame of(String received, String... fixed) {
    String before = fixed[0];
    String after = fixed[fixed.length - 1].stripTrailing();
    int begin = begin(received, before);
    if (begin < 0) {
      return null;
    }
    String stripped = received.stripTrailing();
    boolean ends =
        stripped.length() >= begin + before.length() + after.length() && stripped.endsWith(after);
    boolean lacksFullStop = !ends && after.endsWith(FULL_STOP);
    String end = lacksFullStop ? after.substring(0, after.length() - 1).stripTrailing() : after;
    // Where no word ends the message, white space may belong to the fixed text before the value.
    boolean isOpen = after.isEmpty() || (lacksFullStop && end.isBlank());
    String text = isOpen ? received : stripped;
    Places last = isNoWord(after) ? places(text, after, ends) : atEndOfWord(text, end);
    return new MessageFrame(
        text,
        new Places(begin),
        last,
        last.isOne() && last.first() + end.length() == text.length(),
        !(before.isBlank() && isSpace(text, before.length())),
        after.isEmpty() || !isOpen || endsInWord(received),
        fixed.length - 1);
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
   * Where the last fixed text can stand behind a value. More than the message can follow a value
   * that no text follows, and of a value that has a type it can be told where it ends.
   */
  Places last(ValueShape value) {
    boolean isOpen = last.isOne() && last.first() == text.length();
    return isOpen && value != ValueShape.TEXT ? atEndOfWord(text, "") : last;
  }

  /** Whether it is clear how far a value goes if the fixed texts around it have one place each. */
  boolean isClear(int place) {
    return (place > 0 || clearFirst) && (place < values - 1 || clearLast);
  }

  /** Whether the end of a message is nothing that could be told from what values consist of. */
  private static boolean isNoWord(String after) {
    return after.isBlank() || after.strip().equals(FULL_STOP);
  }

  private static boolean isSpace(String text, int index) {
    return index >= 0 && index < text.length() && Character.isWhitespace(text.charAt(index));
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
    if (ends) {
      return new Places(text.length() - after.length());
    }
    IntStream stops = Places.of(text, after).stream()
        .filter(stop -> stop + after.length() < text.length()
            && Character.isWhitespace(text.charAt(stop + after.length())));
    return new Places(IntStream.concat(stops, IntStream.of(text.length())).toArray());
  }

  /** Where a text stands that a word does not go on behind. */
  private static Places atEndOfWord(String text, String fixed) {
    return new Places(Places.of(text, fixed).stream()
        .filter(place -> place + fixed.length() == text.length()
            || !Character.isLetterOrDigit(text.charAt(place + fixed.length())))
        .toArray());
  }
}
