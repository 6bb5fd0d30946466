package dev.errata.catalog.diagnostic;

import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.Optional;

/**
 * A second place that a diagnostic speaks of.
 *
 * @param span where
 * @param text what is there
 * @param other the text that it lies in; empty for the same as the diagnostic's
 */
public record Note(Span span, String text, Optional<SourceText> other) {

  /** A place in the text that the diagnostic is about. */
  public Note(Span span, String text) {
    this(span, text, Optional.empty());
  }
}
