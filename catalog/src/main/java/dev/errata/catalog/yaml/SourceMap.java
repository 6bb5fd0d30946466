package dev.errata.catalog.yaml;

import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.Optional;

/**
 * Where each part of a scalar's text is written. Quotes, escapes, indentation and lines that YAML
 * joins make the text another than what is written.
 */
public final class SourceMap {

  private final ScalarNode scalar;

  /** Found out when it is first asked for: of most texts it never is. */
  private Optional<ScalarMapper.Offsets> offsets;

  SourceMap(ScalarNode scalar) {
    this.scalar = scalar;
  }

  /**
   * Where a part of the text stands; the whole scalar if the part is empty, or if that cannot be
   * told.
   *
   * @param from the index of its first character in the text
   * @param to the index after its last
   */
  public Span of(int from, int to) {
    if (offsets == null) {
      offsets = ScalarMapper.map(scalar);
    }
    SourceText source = scalar.source();
    return offsets
        .filter(found -> from < to)
        .map(found -> new Span(
            source.positionAt(found.begins()[from]), source.positionAt(found.ends()[to - 1])))
        .orElse(scalar.span());
  }
}
