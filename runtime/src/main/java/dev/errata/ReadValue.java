package dev.errata;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Takes what was received for values; null for what is none of its type. */
final class ReadValue {

  /** Far longer than what is sent, and short enough that no parser takes long over it. */
  private static final int LONGEST = 2_000;

  private static final int LONGEST_LONG = Long.toString(Long.MIN_VALUE).length();

  private ReadValue() {}

  /**
   * Reads a text out of a message. It counts as read if the value would be written just so: what a
   * parser lets pass beyond that, such as {@code 007}, may mean something else.
   */
  static <T> T written(String text, Class<T> type) {
    if (type == String.class) {
      return type.cast(text);
    }
    Object value = parse(text, type);
    String written =
        value instanceof BigDecimal number ? Decimals.text(number) : String.valueOf(value);
    if (value instanceof Double number && !text.equals(written)) {
      // Other languages write fewer zeros, and no exponent.
      written = Decimals.text(BigDecimal.valueOf(number).stripTrailingZeros());
    }
    return text.equals(written) ? type.cast(value) : null;
  }

  /** Reads a value that came by itself, such as a member of a JSON object. */
  static <T> T given(Object value, Class<T> type) {
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    if (type == String.class) {
      return null;
    }
    if (value instanceof Number number) {
      BigDecimal decimal = Decimals.of(number);
      return decimal == null || decimal.precision() > LONGEST
          ? null
          : type.cast(parse(Decimals.text(decimal.stripTrailingZeros()), type));
    }
    return value instanceof CharSequence text ? type.cast(parse(text.toString(), type)) : null;
  }

  private static Object parse(String text, Class<?> type) {
    if (type == Integer.class || type == Long.class) {
      Long value = whole(text);
      if (value == null || type == Long.class) {
        return value;
      }
      return value == value.intValue() ? value.intValue() : null;
    }
    if (type == Boolean.class) {
      return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      if (type == BigDecimal.class) {
        return new BigDecimal(text);
      }
      if (type == Double.class) {
        Double value = new BigDecimal(text).doubleValue();
        return value.isInfinite() ? null : value;
      }
      if (type == Instant.class) {
        return Instant.parse(text);
      }
      if (type == Duration.class) {
        return Duration.parse(text);
      }
      if (type == UUID.class) {
        UUID value = UUID.fromString(text);
        return value.toString().equalsIgnoreCase(text) ? value : null;
      }
      return URI.create(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  /** Digits of other scripts, which parsers take, are none that a number is written with. */
  private static Long whole(String text) {
    if (text.isEmpty() || text.length() > LONGEST_LONG) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && (c < '0' || c > '9')) {
        return null;
      }
    }
    try {
      Long value = Long.valueOf(text);
      return value.toString().equals(text) ? value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
