package com.example.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.Bytes;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.check.Is;
import dev.errata.catalog.check.Length;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.NotBlank;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.check.Range;
import dev.errata.catalog.check.Size;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.JsonType;
import dev.errata.catalog.source.Located;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** What a check asks of a value that is there, found out in the plainest way. */
final class PlainChecks {

  private PlainChecks() {}

  static boolean hold(Condition condition, Object value) {
    String text = value.toString();
    if (condition instanceof Is is) {
      return is.types().stream().anyMatch(type -> isOfType(type, value));
    }
    if (condition instanceof NotBlank) {
      return !text.codePoints().allMatch(Character::isWhitespace);
    }
    if (condition instanceof Length length) {
      return lies(text.codePoints().count(), length.bounds());
    }
    if (condition instanceof Bytes bytes) {
      return lies(text.getBytes(UTF_8).length, bytes.bounds());
    }
    if (condition instanceof Chars chars) {
      return text.codePoints()
          .allMatch(c ->
              chars.ranges().stream().anyMatch(range -> range.first() <= c && c <= range.last()));
    }
    if (condition instanceof Matches matches) {
      return text.matches(matches.regex());
    }
    if (condition instanceof OneOf oneOf) {
      return oneOf.values().stream().map(Located::value).anyMatch(text::equals);
    }
    if (condition instanceof Size size) {
      return lies(size(value), size.bounds());
    }
    return lies(((Integer) value).longValue(), ((Range) condition).bounds());
  }

  private static boolean isOfType(JsonType type, Object value) {
    return switch (type) {
      case STRING -> value instanceof CharSequence;
      case NUMBER -> value instanceof Number;
      case BOOLEAN -> value instanceof Boolean;
      case LIST -> value instanceof Collection;
      case OBJECT -> value instanceof Map;
    };
  }

  private static boolean lies(long number, Bounds bounds) {
    BigDecimal decimal = BigDecimal.valueOf(number);
    return bounds.min().stream()
            .allMatch(min -> min.number().compareTo(decimal) <= (min.isIncluded() ? 0 : -1))
        && bounds.max().stream()
            .allMatch(max -> decimal.compareTo(max.number()) <= (max.isIncluded() ? 0 : -1));
  }

  static int size(Object value) {
    return value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
  }
}
