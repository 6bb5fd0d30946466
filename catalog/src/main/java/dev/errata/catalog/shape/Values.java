package dev.errata.catalog.shape;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Keyword;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes nodes for what a catalog expects them to be, or says what they are instead. */
public final class Values {

  private final Report report;

  public Values(Report report) {
    this.report = report;
  }

  /** Any scalar is text, quoted or not, but for an empty one without quotes. */
  public Optional<ScalarNode> text(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.isNull()) {
      return Optional.of(scalar);
    }
    boolean isNull = node instanceof ScalarNode;
    wrongKind(
        node,
        what,
        "text",
        isNull
            ? "write the text, in quotes if it is to be empty or 'null'"
            : "put the text in quotes if it begins with a bracket, a brace or a hyphen");
    return Optional.empty();
  }

  /** Text that is no boolean: whoever writes one expects something else to be here. */
  public Optional<ScalarNode> sentence(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.isBoolean()) {
      wrongKind(node, what, "a sentence", "say why, and what to use instead");
      return Optional.empty();
    }
    return text(node, what);
  }

  public Optional<Integer> integer(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.isInteger() && scalar.text().length() < 10) {
      return Optional.of(Integer.valueOf(scalar.text()));
    }
    wrongKind(node, what, "a whole number of a few digits", "write digits, without quotes");
    return Optional.empty();
  }

  public Optional<BigDecimal> number(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.isNumber()) {
      return Optional.of(new BigDecimal(scalar.text()));
    }
    wrongKind(node, what, "a number", "write a number, without quotes");
    return Optional.empty();
  }

  public Optional<Boolean> bool(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.isBoolean()) {
      return Optional.of(Boolean.valueOf(scalar.text()));
    }
    wrongKind(node, what, "'true' or 'false'", "write true or false, without quotes");
    return Optional.empty();
  }

  public Optional<MappingNode> mapping(Node node, String what) {
    return mapping(node, what, "indent 'key: value' lines below it");
  }

  public Optional<MappingNode> mapping(Node node, String what, String help) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    wrongKind(node, what, "a mapping", help);
    return Optional.empty();
  }

  /** A list of texts. */
  public List<Located<String>> texts(Node node, String what) {
    return items(node, what).stream()
        .flatMap(item -> text(item, "an item of " + what).stream())
        .map(Values::located)
        .toList();
  }

  public List<Node> items(Node node, String what) {
    if (node instanceof SequenceNode sequence) {
      return sequence.items();
    }
    wrongKind(node, what, "a list", "write [a, b], or one '- item' a line");
    return List.of();
  }

  /** A word of the format, such as the name of a type. */
  public <T extends Keyword> Optional<T> keyword(Node node, String what, T[] known) {
    if (!(node instanceof ScalarNode word) || word.isNull()) {
      wrongKind(node, what, "a word", oneOf(Keyword.all(known)));
      return Optional.empty();
    }
    return keyword(word.text(), node.span(), known);
  }

  /** A word of the format that stands within a text. */
  public <T extends Keyword> Optional<T> keyword(String word, Span span, T[] known) {
    Optional<T> found =
        Arrays.stream(known).filter(one -> one.keyword().equals(word)).findFirst();
    if (found.isEmpty()) {
      List<String> words = Keyword.all(known);
      report.add(
          span,
          DiagnosticCode.UNKNOWN_TYPE,
          "unknown type '" + word + "'",
          Suggestions.didYouMean(word, words, oneOf(words)));
    }
    return found;
  }

  private static String oneOf(List<String> words) {
    return "write one of " + String.join(", ", words);
  }

  public static Located<String> located(ScalarNode scalar) {
    return new Located<>(scalar.text(), scalar.span());
  }

  private void wrongKind(Node node, String what, String expected, String help) {
    report.add(
        node.span(),
        DiagnosticCode.WRONG_KIND,
        what + " is " + expected + ", but here is " + node.kind(),
        help);
  }
}
