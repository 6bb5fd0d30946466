package dev.errata.catalog.yaml;

import dev.errata.catalog.source.Span;
import java.util.List;

/**
 * A YAML mapping. Its entries stand in the order of the text; a key may occur twice.
 *
 * @param entries keys and values
 * @param span where it stands
 */
public record MappingNode(List<Entry> entries, Span span) implements Node {

  /**
   * A key and its value.
   *
   * @param key the key
   * @param value the value
   */
  public record Entry(ScalarNode key, Node value) {}

  @Override
  public String kind() {
    return "a mapping";
  }
}
