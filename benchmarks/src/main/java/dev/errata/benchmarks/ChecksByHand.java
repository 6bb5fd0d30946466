package dev.errata.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;

/** The checks of the catalog as people write them; each returns what it was given. */
final class ChecksByHand {

  private static final Pattern PATTERN = Pattern.compile("[a-z]+-[0-9]+");
  private static final Set<String> ONE_OF = Set.of("member-0", "member-1", "member-2", "member-3");

  private ChecksByHand() {}

  static String required(String value) {
    return hold(value != null, value);
  }

  static String notBlank(String value) {
    return hold(value == null || !value.isBlank(), value);
  }

  static String length(String value) {
    if (value == null) {
      return null;
    }
    int length = value.codePointCount(0, value.length());
    return hold(length >= 1 && length <= 64, value);
  }

  static String bytes(String value) {
    if (value == null) {
      return null;
    }
    int bytes = value.getBytes(StandardCharsets.UTF_8).length;
    return hold(bytes >= 1 && bytes <= 64, value);
  }

  static String chars(String value) {
    if (value == null) {
      return null;
    }
    for (int i = 0; i < value.length(); i++) {
      hold(NameByHand.isAllowed(value.charAt(i)), value);
    }
    return value;
  }

  static String pattern(String value) {
    return hold(value == null || PATTERN.matcher(value).matches(), value);
  }

  static String oneOf(String value) {
    return hold(value == null || ONE_OF.contains(value), value);
  }

  static Integer range(Integer value) {
    return hold(value == null || value >= 1 && value <= 1000, value);
  }

  static <T extends Collection<?>> T size(T value) {
    return hold(value == null || value.size() >= 1 && value.size() <= 20, value);
  }

  static Object is(Object value) {
    return hold(value == null || value instanceof CharSequence, value);
  }

  static void allOrNone(String first, String second) {
    hold((first == null) == (second == null), first);
  }

  static void atMostOne(String first, String second) {
    hold(first == null || second == null, first);
  }

  static void equal(String first, String second) {
    hold(first == null || second == null || first.equals(second), first);
  }

  static void differ(String first, String second) {
    hold(first == null || second == null || !first.equals(second), first);
  }

  private static <T> T hold(boolean passes, T value) {
    if (!passes) {
      throw AccountsErrors.invalidParameter();
    }
    return value;
  }
}
