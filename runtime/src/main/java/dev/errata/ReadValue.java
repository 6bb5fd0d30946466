package dev.errata;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes texts for values. One counts as read if the value would be written just so: what a parser
 * lets pass beyond that, such as {@code 007} or a UUID with short groups, may mean something else.
 *
 * <p>All methods return null for any other text.
 */
final class ReadValue {

  /** Far longer than what is sent, and short enough that no parser takes long over it. */
  private static final int LONGEST = 2_000;

  private static final int LONGEST_LONG = Long.toString(Long.MIN_VALUE).length();

  private ReadValue() {}

  static Integer integer(String text) {
    Long value = longInteger(text);
    return value != null && value == value.intValue() ? (Integer) value.intValue() : null;
  }

  static Long longInteger(String text) {
    return text.length() <= LONGEST_LONG && isWholeNumber(text) ? exact(text, Long::valueOf) : null;
  }

  static BigDecimal decimal(String text) {
    BigDecimal value = parse(text, BigDecimal::new);
    return value != null && Decimals.text(value).equals(text) ? value : null;
  }

  static Boolean bool(String text) {
    return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
  }

  static Instant instant(String text) {
    return exact(text, Instant::parse);
  }

  static Duration duration(String text) {
    return exact(text, Duration::parse);
  }

  static UUID uuid(String text) {
    return exact(text, UUID::fromString);
  }

  static URI uri(String text) {
    return exact(text, URI::create);
  }

  /** Digits of other scripts, which parsers take, are none that a number is written with. */
  private static boolean isWholeNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
  }

  private static <T> T exact(String text, Function<String, T> parser) {
    T value = parse(text, parser);
    return value != null && value.toString().equals(text) ? value : null;
  }

  private static <T> T parse(String text, Function<String, T> parser) {
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return null;
    }
  }
}
