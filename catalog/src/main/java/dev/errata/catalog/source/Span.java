package dev.errata.catalog.source;

/**
 * A stretch of a text.
 *
 * @param start where it begins
 * @param end the place after its last character
 */
public record Span(Position start, Position end) {

  /** The empty stretch at the beginning of a text. */
  public static final Span START = new Span(Position.START, Position.START);
}
