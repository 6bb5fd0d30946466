package dev.errata.benchmarks;

/** The check of a user name as a careful colleague would write it who wants it fast. */
final class NameByHand {

  private NameByHand() {}

  static String userName(String value) {
    if (value == null) {
      return null;
    }
    int length = value.length();
    for (int i = 0; i < length; i++) {
      if (!isAllowed(value.charAt(i))) {
        throw RamErrors.invalidParameterUserNameInvalidChars();
      }
    }
    // What is allowed is ASCII, so by now each char is a code point.
    if (length < 1 || length > 64) {
      throw RamErrors.invalidParameterUserNameLength();
    }
    return value;
  }

  static boolean isAllowed(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '_'
        || c == '-';
  }
}
