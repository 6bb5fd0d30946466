package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one root of those of several files.
 *
 * <p>What is a collection goes on from file to file, so that a code that two files have is a key
 * that is there twice. All else is said once; a file may say it again, as files that are used alone
 * do, but not otherwise.
 */
final class RootMerger {

  private static final Set<String> COLLECTIONS =
      Set.of("http", "facts", "families", "errors", "validators");

  /** Each file has its own. */
  private static final Set<String> OF_EACH = Set.of(FormatVersion.KEY, "title");

  private final SourceText source;
  private final Report report;
  private final Map<String, Entry> first = new LinkedHashMap<>();
  private final List<Entry> again = new ArrayList<>();

  RootMerger(SourceText source, Report report) {
    this.source = source;
    this.report = report;
  }

  /**
   * Merges the roots; empty if one of them is no mapping.
   *
   * @param help what to write where a root is no mapping
   */
  Optional<MappingNode> merge(List<Node> roots, String what, String help) {
    Values read = new Values(report);
    List<MappingNode> mappings =
        roots.stream().flatMap(root -> read.mapping(root, what, help).stream()).toList();
    if (mappings.size() < roots.size()) {
      return Optional.empty();
    }
    if (mappings.size() == 1) {
      return Optional.of(mappings.get(0));
    }
    mappings.get(0).entries().forEach(this::addFirst);
    mappings.subList(1, mappings.size()).forEach(this::add);
    List<Entry> entries = new ArrayList<>(first.values());
    entries.addAll(again);
    return Optional.of(new MappingNode(List.copyOf(entries), mappings.get(0).span()));
  }

  private void addFirst(Entry entry) {
    if (first.putIfAbsent(entry.key().text(), entry) != null) {
      again.add(entry);
    }
  }

  private void add(MappingNode mapping) {
    Set<String> keys = new HashSet<>();
    for (Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (key.equals(FormatVersion.KEY)) {
        FormatVersion.check(entry.value(), report);
      }
      Entry before = first.get(key);
      if (!keys.add(key)) {
        again.add(entry);
      } else if (before == null) {
        first.put(key, entry);
      } else if (COLLECTIONS.contains(key)
          && before.value() instanceof MappingNode all
          && entry.value() instanceof MappingNode more) {
        first.put(key, new Entry(before.key(), joined(all, more)));
      } else if (!OF_EACH.contains(key) && !isSame(before.value(), entry.value())) {
        again.add(entry);
      }
    }
    if (!keys.contains(FormatVersion.KEY)) {
      report.add(
          new Span(mapping.span().start(), mapping.span().start()),
          DiagnosticCode.MISSING_KEY,
          "a catalog needs the key '" + FormatVersion.KEY + "'",
          "add '" + FormatVersion.KEY + ": 1'");
    }
  }

  private static MappingNode joined(MappingNode all, MappingNode more) {
    List<Entry> entries = new ArrayList<>(all.entries());
    entries.addAll(more.entries());
    return new MappingNode(List.copyOf(entries), all.span());
  }

  private boolean isSame(Node one, Node other) {
    return source.slice(one.span()).equals(source.slice(other.span()));
  }
}
