package dev.errata.catalog.shape;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.ScalarNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of a mapping whose keys the format fixes. */
public final class Fields {

  private final String owner;
  private final Span ownerSpan;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> misspelt = new HashSet<>();
  private boolean hasUnknown;
  private final Report report;
  private final Values read;

  /**
   * Takes the fields of a mapping and reports keys that the format does not know.
   *
   * @param owner what the mapping is, for messages: {@code an error}
   * @param ownerSpan where to point at when a key is missing
   * @param known the keys that the format knows here
   */
  public Fields(
      MappingNode mapping, String owner, Span ownerSpan, Collection<String> known, Report report) {
    this.owner = owner;
    this.ownerSpan = ownerSpan;
    this.report = report;
    this.read = new Values(report);
    for (MappingNode.Entry entry : Entries.unique(mapping, "key", report)) {
      if (known.contains(entry.key().text())) {
        values.put(entry.key().text(), entry.value());
      } else {
        hasUnknown = true;
        Optional<String> meant = Suggestions.nearest(entry.key().text(), known);
        reportUnknown(entry.key(), meant, known);
        meant.ifPresent(misspelt::add);
      }
    }
  }

  public Optional<Node> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Whether the key is there, or one that was reported as a slip of it. */
  public boolean has(String key) {
    return values.containsKey(key) || misspelt.contains(key);
  }

  /** Whether keys were reported that the format does not know. */
  public boolean hasUnknown() {
    return hasUnknown;
  }

  /** Like {@link #find}, but it is a mistake if the key is missing. */
  public Optional<Node> require(String key) {
    return require(key, "…");
  }

  /**
   * Like {@link #find}, but it is a mistake if the key is missing.
   *
   * @param example what can stand there
   */
  public Optional<Node> require(String key, String example) {
    Optional<Node> value = find(key);
    if (!has(key)) {
      report.add(
          ownerSpan,
          DiagnosticCode.MISSING_KEY,
          owner + " needs the key '" + key + "'",
          "add '" + key + ": " + example + "'");
    }
    return value;
  }

  public Optional<ScalarNode> text(String key) {
    return find(key).flatMap(node -> read.text(node, "'" + key + "'"));
  }

  public Optional<ScalarNode> requireText(String key) {
    return require(key).flatMap(node -> read.text(node, "'" + key + "'"));
  }

  public Optional<Boolean> bool(String key) {
    return find(key).flatMap(node -> read.bool(node, "'" + key + "'"));
  }

  public Optional<Located<Integer>> integer(String key) {
    return find(key)
        .flatMap(node ->
            read.integer(node, "'" + key + "'").map(number -> new Located<>(number, node.span())));
  }

  public Optional<BigDecimal> number(String key) {
    return find(key).flatMap(node -> read.number(node, "'" + key + "'"));
  }

  public Optional<MappingNode> mapping(String key) {
    return find(key).flatMap(node -> read.mapping(node, "'" + key + "'"));
  }

  private void reportUnknown(ScalarNode key, Optional<String> meant, Collection<String> known) {
    report.add(
        key.span(),
        DiagnosticCode.UNKNOWN_KEY,
        "unknown key '" + key.text() + "' in " + owner,
        meant
            .map(one -> "did you mean '" + one + "'?")
            .orElse("the keys of " + owner + " are " + String.join(", ", known)));
  }
}
