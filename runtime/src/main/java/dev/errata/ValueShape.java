package dev.errata;

import java.util.List;
import java.util.stream.Stream;

/**
 * What values of a type may look like, however a server spells them: {@code 1,024} is no number
 * that can be read, but it is one that may have been sent.
 */
enum ValueShape {
  TEXT {
    @Override
    boolean allows(char c) {
      return true;
    }

    @Override
    boolean counts(char c) {
      return true;
    }
  },

  NUMBER {
    @Override
    boolean allows(char c) {
      return Character.isDigit(c) || MARKS.indexOf(c) >= 0;
    }

    @Override
    boolean counts(char c) {
      return Character.isDigit(c);
    }
  },

  WORD {
    @Override
    boolean allows(char c) {
      return Character.isLetterOrDigit(c);
    }

    @Override
    boolean counts(char c) {
      return Character.isLetterOrDigit(c);
    }
  },

  HEXADECIMAL {
    @Override
    boolean allows(char c) {
      return counts(c) || c == '-' || c == '{' || c == '}';
    }

    @Override
    boolean counts(char c) {
      return Character.digit(c, 16) >= 0;
    }
  },

  TIME {
    @Override
    boolean allows(char c) {
      return Character.isLetterOrDigit(c) || " :+-.,/".indexOf(c) >= 0;
    }

    @Override
    boolean counts(char c) {
      return Character.isDigit(c);
    }
  },

  LINK {
    @Override
    boolean allows(char c) {
      return !Character.isWhitespace(c);
    }

    @Override
    boolean counts(char c) {
      return true;
    }
  };

  /** Signs, exponents, and what languages part the digits of a number with. */
  private static final String MARKS = "+-.,'_eE\u00A0\u2009\u2019\u202F\u066B\u066C";

  /** Whether such a value may hold a character. */
  abstract boolean allows(char c);

  /** Whether a character makes such a value. */
  abstract boolean counts(char c);

  /** The shapes of types, whose keywords are parted by spaces. */
  static List<ValueShape> of(String types) {
    return Stream.of(types.split(" ")).map(ValueShape::ofType).toList();
  }

  private static ValueShape ofType(String keyword) {
    return switch (keyword) {
      case "int", "long", "decimal" -> NUMBER;
      case "boolean" -> WORD;
      case "uuid" -> HEXADECIMAL;
      case "instant", "duration" -> TIME;
      case "uri" -> LINK;
      default -> TEXT;
    };
  }

  /** Where such values can stand in a text. */
  ShapedText in(String text) {
    boolean canBeEmpty = this == TEXT || this == LINK;
    int[] earliest = new int[text.length() + 1];
    int[] latest = new int[text.length() + 1];
    int start = 0;
    int lastCounting = -1;
    latest[0] = canBeEmpty ? 0 : -1;
    for (int end = 1; end <= text.length(); end++) {
      char c = text.charAt(end - 1);
      start = allows(c) ? start : end;
      lastCounting = counts(c) ? end - 1 : lastCounting;
      earliest[end] = start;
      latest[end] = canBeEmpty ? end : lastCounting;
    }
    return new ShapedText(text, earliest, latest);
  }
}
