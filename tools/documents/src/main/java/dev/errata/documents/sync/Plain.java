package dev.errata.documents.sync;

import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What nodes say, wherever they stand. */
sealed interface Plain {

  /** A text, which is no number and the like if it stands in quotes. */
  record Text(String text, boolean plain) implements Plain {}

  /** Keys with what they have; the order does not count. */
  record Mapping(Map<String, Plain> entries) implements Plain {}

  /** What stands in a list. */
  record Sequence(List<Plain> items) implements Plain {}

  static Plain of(Node node) {
    if (node instanceof MappingNode mapping) {
      return new Mapping(entries(mapping));
    }
    if (node instanceof SequenceNode sequence) {
      return new Sequence(sequence.items().stream().map(Plain::of).toList());
    }
    ScalarNode scalar = (ScalarNode) node;
    return new Text(scalar.text(), scalar.plain());
  }

  static Map<String, Plain> entries(MappingNode mapping) {
    Map<String, Plain> entries = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> entries.put(entry.key().text(), of(entry.value())));
    return entries;
  }
}
