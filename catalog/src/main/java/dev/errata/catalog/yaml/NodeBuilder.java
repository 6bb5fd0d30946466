package dev.errata.catalog.yaml;

import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/** Builds nodes of tokens; of what is refused, nodes that stand in for it. */
final class NodeBuilder {

  /** Far more than any catalog needs, and far less than overflows the stack. */
  private static final int DEEPEST = 32;

  /** How far what is too deep is passed over: with each level the parser takes longer. */
  private static final int ABYSS = 100;

  private final SourceText source;
  private final TokenReader tokens;
  private final Refusals refusals;

  NodeBuilder(SourceText source, TokenReader tokens, Refusals refusals) {
    this.source = source;
    this.tokens = tokens;
    this.refusals = refusals;
  }

  /** The root of the one document; nothing, at the beginning, of an empty one. */
  Node document() {
    if (tokens.next() == null) {
      return new ScalarNode("", true, source, new Span(source.start(), source.start()));
    }
    Node root = node(1);
    boolean readToItsEnd = tokens.current() != null;
    if (readToItsEnd && !refusals.refuseSecondDocument(root.span())) {
      tokens.next();
    }
    return root;
  }

  /** The node that begins with the token that was read last. */
  private Node node(int depth) {
    JsonToken token = tokens.current();
    if (token == null || (refusals.refuseProperties(tokens.index()) && !token.isStructStart())) {
      return standIn();
    }
    if (!token.isStructStart()) {
      return scalar();
    }
    if (depth == DEEPEST) {
      return skip();
    }
    return token == JsonToken.START_OBJECT ? mapping(depth) : sequence(depth);
  }

  private MappingNode mapping(int depth) {
    Position start = tokens.span().start();
    List<MappingNode.Entry> entries = new ArrayList<>();
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      ScalarNode key = key();
      tokens.next();
      entries.add(new MappingNode.Entry(key, node(depth + 1)));
    }
    return new MappingNode(List.copyOf(entries), new Span(start, tokens.span().end()));
  }

  private SequenceNode sequence(int depth) {
    Position start = tokens.span().start();
    List<Node> items = new ArrayList<>();
    for (JsonToken next = tokens.next();
        next != null && next != JsonToken.END_ARRAY;
        next = tokens.next()) {
      items.add(node(depth + 1));
    }
    return new SequenceNode(List.copyOf(items), new Span(start, tokens.span().end()));
  }

  private ScalarNode key() {
    if (refusals.refuseProperties(tokens.index())) {
      return standIn();
    }
    ScalarNode key = scalar();
    refusals.refuseLongKey(key);
    refusals.refuseNonYamlSpace(key);
    return key;
  }

  private ScalarNode scalar() {
    Span span = tokens.span();
    ScalarHeader header = ScalarHeader.of(source, span);
    return new ScalarNode(header.meant(tokens.text()), header.plain(), source, span);
  }

  private ScalarNode skip() {
    ScalarNode skipped = standIn();
    refusals.refuseDepth(skipped.span());
    for (int open = 1; open > 0 && tokens.next() != null; ) {
      if (tokens.current().isStructStart() && ++open == ABYSS) {
        tokens.stop();
      } else if (tokens.current().isStructEnd()) {
        open--;
      }
    }
    return skipped;
  }

  private ScalarNode standIn() {
    return new ScalarNode("", true, source, tokens.span());
  }
}
