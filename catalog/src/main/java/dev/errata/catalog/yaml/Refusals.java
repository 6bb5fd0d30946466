package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses YAML that a catalog may not use: it is plain data, each thing where it stands. */
final class Refusals {

  /** Keys are the names of things, and messages repeat them. */
  private static final int LONGEST_KEY = 1_000;

  /** An anchor, an alias or a tag; nothing else begins a node with these characters. */
  private static final Pattern PROPERTY = Pattern.compile("(?<sign>[&*!])[^\\s,\\[\\]{}]*+\\s*+");

  private static final Map<String, String> PROPERTIES =
      Map.of("&", "the anchor", "*", "the alias", "!", "the tag");

  private static final Pattern LIST = Pattern.compile("\\[|-(?:\\s|$)");

  private static final Pattern DOCUMENT = Pattern.compile("(?<![^\\r\\n])---(?=[ \\t\\r\\n]|\\z)");

  private final SourceText source;
  private final Report report;

  /** Behind the last anchor, alias or tag: a block mapping begins where its first key does. */
  private int passed;

  Refusals(SourceText source, Report report) {
    this.source = source;
    this.report = report;
  }

  /**
   * Refuses the anchors, aliases and tags that stand there.
   *
   * @return whether there were any
   */
  boolean refuseProperties(int index) {
    Matcher property = PROPERTY.matcher(source.text());
    int at = index;
    while (property.region(at, source.text().length()).lookingAt()) {
      if (at >= passed) {
        Position start = source.positionAt(at);
        String name = property.group().strip();
        String help = name.startsWith("*") ? "write out what it stands for" : "remove it";
        refuse(
            new Span(start, source.positionAt(at + name.length())),
            PROPERTIES.get(property.group("sign")) + " '" + name + "'",
            help);
      }
      at = property.end();
    }
    passed = Math.max(passed, at);
    return at > index;
  }

  /** Refuses what Jackson does not take though it is YAML: a key that is no text, or a tag. */
  void refuseUnreadable(int index, Span span) {
    if (!refuseProperties(index)) {
      boolean list =
          LIST.matcher(source.text()).region(index, source.text().length()).lookingAt();
      refuse(span, (list ? "a list" : "a mapping") + " as a key", "a key is text");
    }
  }

  void refuseLongKey(ScalarNode key) {
    if (key.text().length() > LONGEST_KEY) {
      Span start = new Span(key.span().start(), key.span().start());
      refuse(start, "a key this long", "a key has at most " + LONGEST_KEY + " characters");
    }
  }

  void refuseNonYamlSpace(ScalarNode key) {
    if (NonYamlSpace.begins(key)) {
      report.add(NonYamlSpace.diagnostic(source, key.span().start()));
    }
  }

  void refuseDepth(Span span) {
    refuse(span, "nesting this deep", "a catalog needs no more than a few levels");
  }

  /**
   * Refuses a second document. No token tells of the mark that it begins with.
   *
   * @return whether there is one
   */
  boolean refuseSecondDocument(Span first) {
    Matcher mark = DOCUMENT.matcher(source.text());
    boolean found = mark.find(source.indexOf(first.end()));
    if (found) {
      refuse(
          new Span(source.positionAt(mark.start()), source.positionAt(mark.end())),
          "a second document",
          "a catalog is one document: remove the '---'");
    }
    return found;
  }

  private void refuse(Span span, String what, String help) {
    report.add(span, DiagnosticCode.REFUSED_YAML, "a catalog may not use " + what, help);
  }
}
