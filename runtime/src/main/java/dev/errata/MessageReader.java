package dev.errata;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads the parameters of a message back from its text; for generated code.
 *
 * <p>The text fits if it starts and ends as the message does, if each piece of fixed text follows
 * in order, and if what stands between them has the parameters' types. Between two pieces the
 * nearest match counts, so the time taken grows with the length of the text alone. Once the text
 * does not fit, every method returns null.
 */
public final class MessageReader {

  private final String text;
  private final int end;
  private int position;
  private boolean fits;

  /**
   * Reads a message.
   *
   * @param text the message as received; null does not fit
   * @param prefix the fixed text before the first parameter
   * @param suffix the fixed text after the last one
   */
  public MessageReader(String text, String prefix, String suffix) {
    this.text = text;
    this.fits = text != null
        && text.length() >= prefix.length() + suffix.length()
        && text.startsWith(prefix)
        && text.endsWith(suffix);
    this.position = prefix.length();
    this.end = fits ? text.length() - suffix.length() : 0;
  }

  /** Whether all that was read so far fits. */
  public boolean fits() {
    return fits;
  }

  /** Returns the text up to the given literal and steps over both; null if it does not follow. */
  public String until(String literal) {
    int found = fits ? text.indexOf(literal, position) : -1;
    if (found < 0 || found + literal.length() > end) {
      fits = false;
      return null;
    }
    String value = text.substring(position, found);
    position = found + literal.length();
    return value;
  }

  /** Returns the text that is left before the suffix. */
  public String rest() {
    return fits ? text.substring(position, end) : null;
  }

  /** Requires that a parameter which stands in the message again has the same value there. */
  public void again(String value, Object first) {
    fits = fits && value.equals(String.valueOf(first));
  }

  /** Returns the text as an {@code int}; null if it is none. */
  public Integer toInteger(String value) {
    return parse(value, Integer::valueOf);
  }

  /** Returns the text as a {@code long}; null if it is none. */
  public Long toLong(String value) {
    return parse(value, Long::valueOf);
  }

  /** Returns the text as a decimal number; null if it is none. */
  public BigDecimal toBigDecimal(String value) {
    return parse(value, BigDecimal::new);
  }

  /** Returns the text, {@code true} or {@code false}, as a boolean; null if it is neither. */
  public Boolean toBoolean(String value) {
    return parse(value, MessageReader::parseBoolean);
  }

  /** Returns the text as an ISO 8601 instant; null if it is none. */
  public Instant toInstant(String value) {
    return parse(value, Instant::parse);
  }

  /** Returns the text as an ISO 8601 duration; null if it is none. */
  public Duration toDuration(String value) {
    return parse(value, Duration::parse);
  }

  /** Returns the text as a UUID; null if it is none. */
  public UUID toUuid(String value) {
    return parse(value, UUID::fromString);
  }

  /** Returns the text as a URI; null if it is none. */
  public URI toUri(String value) {
    return parse(value, URI::create);
  }

  private <T> T parse(String value, Function<String, T> parser) {
    if (!fits) {
      return null;
    }
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException | DateTimeException e) {
      fits = false;
      return null;
    }
  }

  private static Boolean parseBoolean(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(value);
    };
  }
}
