package dev.errata.catalog.yaml;

import dev.errata.catalog.source.Span;
import java.util.List;

/**
 * A YAML sequence.
 *
 * @param items its items in order
 * @param span where it stands
 */
public record SequenceNode(List<Node> items, Span span) implements Node {

  @Override
  public String kind() {
    return "a list";
  }
}
