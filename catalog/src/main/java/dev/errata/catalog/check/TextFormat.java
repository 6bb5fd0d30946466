package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Interval;
import dev.errata.catalog.model.Keyword;

/** The formats of texts that {@code format} asks for, as JSON Schema 2020-12 defines them. */
public enum TextFormat implements Keyword {
  UUID("uuid", Grammars.UUID, Interval.of(36, 36)),
  URI("uri", Grammars.URI, Interval.of(2, Integer.MAX_VALUE)),
  IPV4("ipv4", Grammars.DOTTED_QUAD, Interval.of(7, 15)),
  IPV6("ipv6", Grammars.IPV6_ADDRESS, Interval.of(2, 45)),
  HOSTNAME("hostname", Grammars.HOSTNAME, Interval.of(1, 253)),
  DATE("date", Grammars.FULL_DATE, Interval.of(10, 10)),
  DATE_TIME("date-time", Grammars.DATE_TIME, Interval.of(20, Integer.MAX_VALUE)),
  DURATION("duration", Grammars.DURATION, Interval.of(3, Integer.MAX_VALUE));

  private final String keyword;
  private final String regex;
  private final Interval length;

  TextFormat(String keyword, String regex, Interval length) {
    this.keyword = keyword;
    this.regex = regex;
    this.length = length;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  /** What the whole of such a text matches. */
  public String regex() {
    return regex;
  }

  /**
   * Whether a text that matches can have a second 60. It is of the format only if that is the last
   * second of a day in UTC.
   */
  public boolean canHaveLeapSecond() {
    return this == DATE_TIME;
  }

  /** How many characters such texts have. */
  Interval length() {
    return length;
  }
}
