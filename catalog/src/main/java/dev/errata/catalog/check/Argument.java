package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.Keyword;
import dev.errata.catalog.shape.Fields;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SequenceNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands behind the key of a check. Each way to read it reports what is wrong with it. */
final class Argument {

  private final String what;
  private final Node node;
  private final Report report;
  private final Values read;

  Argument(String key, Node node, Report report) {
    this.what = "'" + key + "'";
    this.node = node;
    this.report = report;
    this.read = new Values(report);
  }

  /** What {@code true} stands for. */
  <C> Optional<C> flag(C condition) {
    Optional<Boolean> flag = read.bool(node, what);
    if (flag.isPresent() && !flag.get()) {
      reportMisuse("checks nothing if it is false", "write true, or remove the check");
      return Optional.empty();
    }
    return flag.map(set -> condition);
  }

  Optional<ScalarNode> text() {
    return read.text(node, what);
  }

  Optional<BigDecimal> number() {
    return read.number(node, what);
  }

  Optional<Fields> fields(List<String> keys, String help) {
    return read.mapping(node, what, help)
        .map(mapping -> new Fields(mapping, what, mapping.span(), keys, report));
  }

  /** A condition of another kind, whose key is among these. */
  Optional<Condition> condition(CheckKind kind, Fields fields) {
    return fields.find(kind.key()).flatMap(argument -> kind.read(argument, report));
  }

  /** A list of texts; empty if one of them cannot be read, since what the rest means is unknown. */
  Optional<List<Located<String>>> texts(int min, int max) {
    List<Located<String>> texts = read.texts(node, what);
    if (!(node instanceof SequenceNode sequence)) {
      return Optional.empty();
    }
    int size = sequence.items().size();
    if (size < min || size > max) {
      String range = max == min ? "exactly " : "at least ";
      reportMisuse("takes " + range + min + ", not " + size, "write them as [a, b]");
      return Optional.empty();
    }
    return Optional.of(texts).filter(all -> all.size() == size);
  }

  /** The names of two inputs. */
  Optional<List<Located<String>>> twoInputs() {
    return inputs(2);
  }

  /** The names of two inputs or more. */
  Optional<List<Located<String>>> inputs() {
    return inputs(Integer.MAX_VALUE);
  }

  private Optional<List<Located<String>>> inputs(int max) {
    Optional<List<Located<String>>> names = texts(2, max);
    names.ifPresent(all -> reportRepeated(all, "name another input, or remove it"));
    return names;
  }

  /** A word of the format, or a list of them. None at all if one of them cannot be read. */
  <T extends Keyword> List<T> keywords(T[] known) {
    List<Node> items = node instanceof SequenceNode sequence ? sequence.items() : List.of(node);
    if (items.isEmpty()) {
      String words = String.join(", ", Keyword.all(known));
      reportMisuse("takes at least 1, not 0", "write one of " + words + ", or a list of them");
    }
    reportRepeated(
        items.stream()
            .filter(ScalarNode.class::isInstance)
            .map(word -> Values.located((ScalarNode) word))
            .toList(),
        "remove one of the two");
    List<T> words =
        items.stream().flatMap(item -> read.keyword(item, what, known).stream()).toList();
    return words.size() == items.size() ? words.stream().distinct().toList() : List.of();
  }

  /** Reports that the key is used wrongly; the text goes on where the key ends. */
  void reportMisuse(String text, String help) {
    report(DiagnosticCode.BAD_CHECK, what + " " + text, help);
  }

  void report(DiagnosticCode code, String text, String help) {
    report(node.span(), code, text, help);
  }

  void report(Span span, DiagnosticCode code, String text, String help) {
    report.add(span, code, text, help);
  }

  private void reportRepeated(List<Located<String>> words, String help) {
    Set<String> seen = new HashSet<>();
    for (Located<String> word : words) {
      if (!seen.add(word.value())) {
        report(
            word.span(),
            DiagnosticCode.BAD_CHECK,
            "'" + word.value() + "' stands in the list twice",
            help);
      }
    }
  }
}
