package dev.errata.documents.read.page;

import dev.errata.documents.document.TermStyle;
import dev.errata.documents.read.data.AttributeNames;
import dev.errata.documents.read.page.Block.Break;
import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which entries are fields. Labels come again with other values, where codes come once, or come
 * again with what they mean.
 */
final class Labels {

  private final Map<String, String> components;

  private Labels(Map<String, String> components) {
    this.components = components;
  }

  static Labels of(List<Block> page) {
    List<Set<String>> groups = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> values = new HashMap<>();
    Set<String> group = new LinkedHashSet<>();
    for (Block block : page) {
      if (block instanceof Heading || block instanceof Break) {
        groups.add(group);
        group = new LinkedHashSet<>();
      } else if (block instanceof Entry entry && isLike(entry)) {
        String label = PrintedText.bare(entry.term());
        boolean isParted = entry.whole().startsWith(":", entry.term().length());
        if (counts.merge(label, 1, Integer::sum) > 1 || isParted) {
          group.add(label);
        }
        values.computeIfAbsent(label, l -> new HashSet<>()).add(entry.text());
      }
    }
    groups.add(group);
    Map<String, String> labels = repeated(groups, counts, values);
    groups.forEach(all -> addSingle(all, labels));
    return new Labels(labels);
  }

  /** Labels that come again, each with the name of those that it occurs with. */
  private static Map<String, String> repeated(
      List<Set<String>> groups, Map<String, Integer> counts, Map<String, Set<String>> values) {
    Components components = new Components();
    for (Set<String> group : groups) {
      components.join(group.stream().filter(label -> counts.get(label) > 1).toList());
    }
    Map<String, Integer> sizes = new HashMap<>();
    counts.forEach(
        (label, count) -> sizes.merge(components.of(label), count > 1 ? 1 : 0, Integer::sum));
    Set<String> varied = new HashSet<>();
    counts.forEach((label, count) -> {
      int fewest = sizes.get(components.of(label)) == 1 ? 3 : 2;
      if (count >= fewest && values.get(label).size() * 2 > count) {
        varied.add(components.of(label));
      }
    });
    Map<String, String> labels = new HashMap<>();
    counts.forEach((label, count) -> {
      if (count > 1 && varied.contains(components.of(label))) {
        labels.put(label, components.of(label));
      }
    });
    return labels;
  }

  /** A label that comes once is one if it stands among others. */
  private static void addSingle(Set<String> group, Map<String, String> labels) {
    List<String> known = group.stream().filter(labels::containsKey).toList();
    if (!known.isEmpty() && group.size() - known.size() <= known.size()) {
      group.forEach(label -> labels.putIfAbsent(label, labels.get(known.get(0))));
    }
  }

  private static boolean isLike(Entry entry) {
    return Terms.isLabel(entry) && !isConstant(entry.term()) && !isDefined(entry);
  }

  /** An item such as {@code invalid_request} with a sentence is a code, unless it names a field. */
  private static boolean isDefined(Entry entry) {
    return entry.isItem()
        && entry.term().indexOf('_') > 0
        && TermStyle.of(entry.term()) == TermStyle.SMALL
        && Terms.words(entry.text()) > 2
        && !AttributeNames.contains(entry.term());
  }

  private static boolean isConstant(String term) {
    boolean hasMark = term.chars().anyMatch(c -> c == '_' || c == '.' || Character.isDigit(c));
    return hasMark && term.equals(term.toUpperCase(Locale.ROOT));
  }

  /** Whether an entry is a field. */
  boolean contain(Block block) {
    return block instanceof Entry entry
        && isLike(entry)
        && components.containsKey(PrintedText.bare(entry.term()));
  }

  /** What fields that occur together have in common. */
  String component(Entry field) {
    return components.get(PrintedText.bare(field.term()));
  }

  /** Labels that occur together, directly or by others. */
  private static final class Components {
    private final Map<String, String> parents = new HashMap<>();

    void join(List<String> labels) {
      String first = null;
      for (String label : labels) {
        if (first == null) {
          first = of(label);
        } else {
          parents.put(of(label), first);
        }
      }
    }

    String of(String label) {
      String root = label;
      while (!parents.getOrDefault(root, root).equals(root)) {
        root = parents.get(root);
      }
      String at = label;
      while (!at.equals(root)) {
        String next = parents.get(at);
        parents.put(at, root);
        at = next;
      }
      return root;
    }
  }
}
