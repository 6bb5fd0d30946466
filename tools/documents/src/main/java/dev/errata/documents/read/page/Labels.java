package dev.errata.documents.read.page;

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
        group.add(label);
        counts.merge(label, 1, Integer::sum);
        values.computeIfAbsent(label, l -> new HashSet<>()).add(entry.text());
      }
    }
    groups.add(group);
    Components components = new Components();
    for (Set<String> labels : groups) {
      labels.removeIf(label -> counts.get(label) < 2);
      components.join(labels);
    }
    Map<String, Integer> sizes = new HashMap<>();
    counts.forEach(
        (label, count) -> sizes.merge(components.of(label), count > 1 ? 1 : 0, Integer::sum));
    Set<String> varied = new HashSet<>();
    for (Map.Entry<String, Set<String>> label : values.entrySet()) {
      int count = counts.get(label.getKey());
      boolean isAlone = sizes.get(components.of(label.getKey())) == 1;
      if (count > (isAlone ? 2 : 1) && label.getValue().size() * 2 > count) {
        varied.add(components.of(label.getKey()));
      }
    }
    Map<String, String> labels = new HashMap<>();
    for (Map.Entry<String, Integer> label : counts.entrySet()) {
      String component = components.of(label.getKey());
      if (label.getValue() > 1 && varied.contains(component)) {
        labels.put(label.getKey(), component);
      }
    }
    return new Labels(labels);
  }

  private static boolean isLike(Entry entry) {
    return Terms.isLabel(entry) && !isConstant(entry.term());
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

    void join(Set<String> labels) {
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
