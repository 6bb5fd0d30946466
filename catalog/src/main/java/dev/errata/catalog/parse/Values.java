package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes nodes for what a catalog expects them to be, or says what they are instead. */
final class Values {

  private final Report report;

  Values(Report report) {
    this.report = report;
  }

  /** Any scalar is text, quoted or not, but for an empty one without quotes. */
  Optional<ScalarNode> text(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.isNull()) {
      return Optional.of(scalar);
    }
    wrongKind(node, what, "text", "write the text, in quotes if it begins with one of [ { & * ! |");
    return Optional.empty();
  }

  Optional<Integer> integer(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.isInteger() && scalar.text().length() < 10) {
      return Optional.of(Integer.valueOf(scalar.text()));
    }
    wrongKind(node, what, "a whole number", "write digits, without quotes");
    return Optional.empty();
  }

  Optional<BigDecimal> number(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.isNumber()) {
      return Optional.of(new BigDecimal(scalar.text()));
    }
    wrongKind(node, what, "a number", "write a number, without quotes");
    return Optional.empty();
  }

  Optional<Boolean> bool(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.isBoolean()) {
      return Optional.of(Boolean.valueOf(scalar.text()));
    }
    wrongKind(node, what, "'true' or 'false'", "write true or false, without quotes");
    return Optional.empty();
  }

  Optional<MappingNode> mapping(Node node, String what) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    wrongKind(node, what, "a mapping", "indent 'key: value' lines below it");
    return Optional.empty();
  }

  /** A list of texts. */
  List<Located<String>> texts(Node node, String what) {
    return items(node, what).stream()
        .flatMap(item -> text(item, "an item of " + what).stream())
        .map(Values::located)
        .toList();
  }

  List<Node> items(Node node, String what) {
    if (node instanceof SequenceNode sequence) {
      return sequence.items();
    }
    wrongKind(node, what, "a list", "write [a, b], or one '- item' a line");
    return List.of();
  }

  /** A word of the format, such as the name of a type. */
  <T> Optional<T> keyword(
      Node node, String what, Function<String, Optional<T>> meaning, List<String> known) {
    Optional<ScalarNode> word = text(node, what);
    Optional<T> found = word.map(ScalarNode::text).flatMap(meaning);
    if (word.isPresent() && found.isEmpty()) {
      String text = word.get().text();
      report.add(
          node.span(),
          DiagnosticCode.UNKNOWN_TYPE,
          "unknown type '" + text + "'",
          Suggestions.didYouMean(text, known, what + " is one of " + String.join(", ", known)));
    }
    return found;
  }

  static Located<String> located(ScalarNode scalar) {
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
