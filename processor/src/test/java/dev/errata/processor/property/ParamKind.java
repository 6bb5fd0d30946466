package dev.errata.processor.property;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A type of parameters, with values at its edges. */
enum ParamKind {
  STRING("", "a", "{x}", "null", "$1", "\\", "\u2028é\uD83D\uDE00", "a very long one ".repeat(99)),
  INT(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE),
  LONG(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE),
  DOUBLE(0.0, -0.5, 1.0E300, 1.0E-9, Double.MIN_VALUE),
  DECIMAL(
      BigDecimal.ZERO, new BigDecimal("-0.10"), new BigDecimal("1E+30"), new BigDecimal("1E-9")),
  BOOLEAN(true, false),
  INSTANT(Instant.EPOCH, Instant.parse("2026-02-28T23:59:59.999999999Z"), Instant.MAX),
  DURATION(Duration.ZERO, Duration.ofSeconds(-1, 5), Duration.ofDays(9999)),
  UUID(new UUID(0, 0), new UUID(-1, 1)),
  URI(
      java.net.URI.create(""),
      java.net.URI.create("urn:a:b"),
      java.net.URI.create("http://[::1]/%20?a#b")),
  LIST_OF_STRING(List.of(), List.of("a, b", "]", "null"), List.of("")),
  LIST_OF_INT(List.of(), List.of(1, -2)),
  LIST_OF_DECIMAL(List.of(new BigDecimal("1E+30"), BigDecimal.ONE)),
  LIST_OF_INSTANT(List.of(Instant.EPOCH));

  /** Those that an input of a validator can have. */
  static final List<ParamKind> INPUTS =
      List.of(STRING, INT, LONG, DECIMAL, BOOLEAN, INSTANT, DURATION, UUID, URI);

  private static final String LIST = "list_of_";

  private final List<Object> values;

  ParamKind(Object... values) {
    this.values = List.of(values);
  }

  List<Object> samples() {
    return values;
  }

  String keyword() {
    String keyword = name().toLowerCase(Locale.ROOT);
    return keyword.startsWith(LIST) ? "list<" + keyword.substring(LIST.length()) + ">" : keyword;
  }
}
