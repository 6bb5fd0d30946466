package dev.errata.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/** The header {@code Retry-After} (RFC 9110, section 10.2.3). */
final class RetryAfter {

  static final String HEADER = "Retry-After";

  /** The longest number of seconds that is believed, some three hundred years. */
  private static final int MOST_DIGITS = 10;

  /** The three forms of RFC 9110, section 5.6.7, two of which are history. */
  private static final List<DateTimeFormatter> DATES = List.of(
      DateTimeFormatter.RFC_1123_DATE_TIME,
      new DateTimeFormatterBuilder()
          .appendPattern("EEEE, dd-MMM-")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
          .appendPattern(" HH:mm:ss 'GMT'")
          .toFormatter(Locale.US)
          .withZone(ZoneOffset.UTC),
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.US).withZone(ZoneOffset.UTC));

  private RetryAfter() {}

  /**
   * Reads the value of the header: seconds, or a date.
   *
   * @param date the header {@code Date}, from which a date is counted, since clocks differ; the
   *     present is taken if it is none
   * @return how long to wait, not negative; null if the value is neither
   */
  static Duration read(String value, String date) {
    if (value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return value.length() > MOST_DIGITS ? null : Duration.ofSeconds(Long.parseLong(value));
    }
    Instant until = date(value);
    if (until == null) {
      return null;
    }
    Instant from = date(date);
    Duration wait = Duration.between(from == null ? Instant.now() : from, until);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** The value of the header: whole seconds, rounded up. */
  static String write(Duration wait) {
    return String.valueOf(wait.getSeconds() + (wait.getNano() > 0 ? 1 : 0));
  }

  private static Instant date(String text) {
    for (DateTimeFormatter form : DATES) {
      try {
        return form.parse(text, Instant::from);
      } catch (DateTimeException e) {
        // It may be of another form.
      }
    }
    return null;
  }
}
