package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds nodes from the parser's events, and refuses what a catalog may not use. */
final class NodeBuilder {

  /** Far more than any catalog needs, and far less than overflows the stack. */
  private static final int DEEPEST = 32;

  /** How far what is too deep is passed over: with each level the parser takes longer. */
  private static final int ABYSS = 100;

  /** Keys are the names of things, and messages repeat them. */
  private static final int LONGEST_KEY = 1_000;

  private final SourceText source;
  private final Iterator<Event> events;
  private final Report refused;

  /** The event that was read last, and the last one that is read if there is an abyss. */
  private Event current;

  private boolean abyss;

  NodeBuilder(SourceText source, Iterator<Event> events) {
    this.source = source;
    this.events = events;
    this.refused = new Report(source);
  }

  List<Diagnostic> diagnostics() {
    return refused.diagnostics();
  }

  /** The root of the one document; empty if something in it was refused. */
  Optional<Node> document() {
    Node root = new ScalarNode("", true, source, Span.START);
    int documents = 0;
    while (!abyss && events.hasNext()) {
      Event event = next();
      if (event.getEventId() == Event.ID.DocumentStart && ++documents > 1) {
        refuse(span(event), "a second document", "a catalog is one document: remove the '---'");
        return Optional.empty();
      }
      if (event instanceof NodeEvent start) {
        root = node(start, 1);
      }
    }
    return refused.diagnostics().isEmpty() ? Optional.of(root) : Optional.empty();
  }

  private Event next() {
    current = abyss ? current : events.next();
    return current;
  }

  private boolean isEnd(Event event, Event.ID end) {
    return abyss || event.getEventId() == end;
  }

  private Node node(NodeEvent event, int depth) {
    if (abyss) {
      return standIn(event);
    }
    refuseAnchorAndTag(event);
    if (event instanceof CollectionStartEvent) {
      if (depth == DEEPEST) {
        refuse(span(event), "nesting this deep", "a catalog needs no more than a few levels");
        return skip(event);
      }
      return event.getEventId() == Event.ID.MappingStart
          ? mapping(event, depth)
          : sequence(event, depth);
    }
    return scalar(event);
  }

  private MappingNode mapping(NodeEvent start, int depth) {
    List<MappingNode.Entry> entries = new ArrayList<>();
    Event event = next();
    while (!isEnd(event, Event.ID.MappingEnd)) {
      Node key = node((NodeEvent) event, depth + 1);
      Node value = node((NodeEvent) next(), depth + 1);
      if (key instanceof ScalarNode scalar) {
        refuseLongKey(scalar);
        refuseFalseSpace(scalar);
        entries.add(new MappingNode.Entry(scalar, value));
      } else {
        refuse(key.span(), key.kind() + " as a key", "a key is text");
      }
      event = next();
    }
    return new MappingNode(List.copyOf(entries), extent(start, event));
  }

  private SequenceNode sequence(NodeEvent start, int depth) {
    List<Node> items = new ArrayList<>();
    Event event = next();
    while (!isEnd(event, Event.ID.SequenceEnd)) {
      items.add(node((NodeEvent) event, depth + 1));
      event = next();
    }
    return new SequenceNode(List.copyOf(items), extent(start, event));
  }

  /** An alias has been refused by now; it stands in as text. */
  private ScalarNode scalar(NodeEvent event) {
    return event instanceof ScalarEvent scalar
        ? new ScalarNode(text(scalar), scalar.isPlain(), source, span(event))
        : standIn(event);
  }

  /**
   * The text of a scalar. One in a block ends with a line end that nobody means to send, unless its
   * header asks to keep it.
   */
  private String text(ScalarEvent scalar) {
    String text = scalar.getValue();
    boolean block = scalar.isLiteral() || scalar.isFolded();
    return block && text.endsWith("\n") && !source.slice(header(scalar)).contains("+")
        ? text.substring(0, text.length() - 1)
        : text;
  }

  private Span header(ScalarEvent block) {
    Position start = span(block).start();
    return new Span(start, new Position(start.line(), start.column() + 3));
  }

  private Node skip(NodeEvent start) {
    for (int open = 1; open > 0 && !abyss; ) {
      switch (next().getEventId()) {
        case MappingStart, SequenceStart -> open++;
        case MappingEnd, SequenceEnd -> open--;
        default -> {}
      }
      abyss = open == ABYSS;
    }
    return standIn(start);
  }

  private ScalarNode standIn(NodeEvent refused) {
    return new ScalarNode("", true, source, span(refused));
  }

  private void refuseAnchorAndTag(NodeEvent event) {
    Optional<Anchor> anchor = event.getAnchor();
    if (event instanceof AliasEvent alias) {
      refuse(span(event), "the alias '*" + alias.getAlias() + "'", "write out what it stands for");
    } else if (anchor.isPresent()) {
      refuse(span(event), "the anchor '&" + anchor.get() + "'", "remove it");
    }
    Optional<String> tag = event instanceof ScalarEvent scalar
        ? scalar.getTag()
        : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    tag.map(name -> name.replace("tag:yaml.org,2002:", "!!"))
        .ifPresent(name -> refuse(span(event), "the tag '" + name + "'", "remove it"));
  }

  private void refuseLongKey(ScalarNode key) {
    if (key.text().length() > LONGEST_KEY) {
      Span start = new Span(key.span().start(), key.span().start());
      refuse(start, "a key this long", "a key has at most " + LONGEST_KEY + " characters");
    }
  }

  private void refuseFalseSpace(ScalarNode key) {
    if (FalseSpace.begins(key)) {
      Position start = key.span().start();
      refused.add(
          YamlReader.malformed(source, start, FalseSpace.text(source, start), FalseSpace.HELP));
    }
  }

  private void refuse(Span span, String what, String help) {
    refused.add(span, DiagnosticCode.REFUSED_YAML, "a catalog may not use " + what, help);
  }

  private static Span extent(Event first, Event last) {
    return new Span(span(first).start(), span(last).end());
  }

  private static Span span(Event event) {
    Position start = event.getStartMark().map(YamlReader::position).orElse(Position.START);
    Position end = event.getEndMark().map(YamlReader::position).orElse(start);
    return new Span(start, end);
  }
}
