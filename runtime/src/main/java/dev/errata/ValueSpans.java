package dev.errata;

/**
 * Where values of a type can stand in a text, however a server spells them: {@code 1,024} is no
 * number that can be read, but it is one that may have been sent.
 */
final class ValueSpans {

  /** The type of which any text is a value. */
  static final String TEXT = "string";

  private static final String NUMBERS = "int long double decimal";
  private static final String TIMES = "instant duration";
  private static final String NULL = "null";

  /** Signs, exponents, and what languages part the digits of a number with. */
  private static final String IN_NUMBERS = "+-.,'_eE\u00A0\u2009\u2019\u202F\u066B\u066C";

  private final String text;

  /** By the index after a value's end, where it can start at the earliest. */
  private final int[] earliest;

  /** By the index after a value's end, where it can start at the latest; -1 for nowhere. */
  private final int[] latest;

  /**
   * Looks for values.
   *
   * @param type the type's keyword
   */
  ValueSpans(String text, String type) {
    this.text = text;
    this.earliest = new int[text.length() + 1];
    this.latest = new int[text.length() + 1];
    boolean canBeEmpty = type.equals(TEXT) || type.equals("uri");
    int start = 0;
    int lastCounting = -1;
    latest[0] = canBeEmpty ? 0 : -1;
    for (int end = 1; end <= text.length(); end++) {
      char c = text.charAt(end - 1);
      start = isAllowed(c, type) ? start : end;
      lastCounting = isCounting(c, type) ? end - 1 : lastCounting;
      earliest[end] = start;
      latest[end] = canBeEmpty ? end : lastCounting;
    }
  }

  /** Whether a value of a type may hold a character. */
  private static boolean isAllowed(char c, String type) {
    if (NUMBERS.contains(type)) {
      return Character.isDigit(c) || IN_NUMBERS.indexOf(c) >= 0;
    }
    if (TIMES.contains(type)) {
      return Character.isLetterOrDigit(c) || " :+-.,/".indexOf(c) >= 0;
    }
    return switch (type) {
      case "boolean" -> Character.isLetterOrDigit(c);
      case "uuid" -> Character.digit(c, 16) >= 0 || c == '-' || c == '{' || c == '}';
      case "uri" -> !Character.isWhitespace(c);
      default -> true;
    };
  }

  /** Whether a character makes a value of a type that cannot be empty. */
  private static boolean isCounting(char c, String type) {
    return type.equals("boolean")
        ? Character.isLetterOrDigit(c)
        : type.equals("uuid") ? Character.digit(c, 16) >= 0 : Character.isDigit(c);
  }

  /** Where a value can start at the earliest that ends before an index. */
  int earliest(int end) {
    return earliest[end];
  }

  /** Where a value can start at the latest that ends before an index; -1 if there is none. */
  int latest(int end) {
    return latest[end];
  }

  /** Where the word for no value starts if it ends before an index; negative if it does not. */
  int startOfNull(int end) {
    int start = end - NULL.length();
    return start >= 0 && text.startsWith(NULL, start) ? start : Integer.MIN_VALUE / 2;
  }

  /** Where the word for no value ends if it starts at an index; -1 if it does not. */
  int endOfNull(int start) {
    return text.startsWith(NULL, start) ? start + NULL.length() : -1;
  }
}
