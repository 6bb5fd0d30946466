package dev.errata.documents.sync;

import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;

/** How far nodes go: the spans of what stands in blocks go on to what follows. */
final class Extent {

  private Extent() {}

  static int start(SourceText source, Node node) {
    return source.indexOf(node.span().start());
  }

  /** Behind the last character of a node that is no blank. */
  static int end(SourceText source, Node node) {
    if (node instanceof MappingNode mapping && !isFlow(source, node)) {
      return end(source, mapping.entries().get(mapping.entries().size() - 1).value());
    }
    if (node instanceof SequenceNode sequence && !isFlow(source, node)) {
      return end(source, sequence.items().get(sequence.items().size() - 1));
    }
    int start = start(source, node);
    int end = source.indexOf(node.span().end());
    return start + source.text().substring(start, end).stripTrailing().length();
  }

  /** Whether a mapping or a sequence stands in braces or brackets. */
  static boolean isFlow(SourceText source, Node node) {
    int start = start(source, node);
    return source.text().startsWith("{", start) || source.text().startsWith("[", start);
  }

  /** Whether a scalar stands on lines of its own, behind a header. */
  static boolean isBlockScalar(SourceText source, ScalarNode scalar) {
    int start = start(source, scalar);
    return source.text().startsWith("|", start) || source.text().startsWith(">", start);
  }
}
