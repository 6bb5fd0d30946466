package dev.errata.catalog.analysis;

import java.util.BitSet;
import java.util.regex.Pattern;

/** What one character can be, as a regular expression writes it: itself, an escape or a class. */
final class CharacterSet {

  private static final int SAMPLE = 0x250;

  private CharacterSet() {}

  /** Where the set ends that begins at an index. */
  static int end(String text, int at) {
    return switch (text.charAt(at)) {
      case '[' -> endOfClass(text, at);
      case '\\' -> endOfEscape(text, at);
      default -> at + Character.charCount(text.codePointAt(at));
    };
  }

  /**
   * The characters of a set, found out by trying a sample of Unicode.
   *
   * @throws java.util.regex.PatternSyntaxException if the text is no set
   */
  static BitSet of(String written) {
    Pattern one = Pattern.compile(written);
    BitSet set = new BitSet();
    for (int c = 0; c < SAMPLE; c++) {
      if (one.matcher(Character.toString(c)).matches()) {
        set.set(c);
      }
    }
    // A set that lies wholly beyond the sample is taken for one character there.
    if (set.isEmpty()) {
      set.set(SAMPLE + (written.hashCode() & 0xFFF));
    }
    return set;
  }

  private static int endOfEscape(String text, int at) {
    char c = text.charAt(at + 1);
    if ("pPxN".indexOf(c) >= 0 && at + 2 < text.length() && text.charAt(at + 2) == '{') {
      return text.indexOf('}', at) + 1;
    }
    return switch (c) {
      case 'p', 'P', 'c' -> at + 3;
      case 'x' -> at + 4;
      case 'u' -> at + 6;
      case '0' -> endOfOctal(text, at);
      default -> at + 2;
    };
  }

  private static int endOfOctal(String text, int at) {
    int end = at + 2;
    while (end < text.length() && end < at + 5 && Character.digit(text.charAt(end), 8) >= 0) {
      end++;
    }
    return end;
  }

  private static int endOfClass(String text, int at) {
    int depth = 0;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }
}
