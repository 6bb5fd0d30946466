package dev.errata.documents.read.openapi;

import dev.errata.documents.read.data.DataNode;
import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Scalar;
import dev.errata.documents.read.data.DataNode.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The descriptions that are pages of Markdown with tables or lists. */
public final class Descriptions {

  private static final Pattern TABLE_OR_LIST = Pattern.compile(
      "(?m)^[ \\t]*\\|?[ \\t]*:?-{2,}:?[ \\t]*\\||<table|^[ \\t]*([*+-]|\\d+\\.)\\s.*\\R(.*\\R)?[ \\t]*([*+-]|\\d+\\.)\\s");

  private Descriptions() {}

  /** All of a description of an API, in its order, each text once. */
  public static List<Scalar> of(Mapping root) {
    List<Scalar> texts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<DataNode> left = new ArrayDeque<>(List.of(root));
    while (!left.isEmpty()) {
      DataNode node = left.removeFirst();
      if (node instanceof Sequence sequence) {
        left.addAll(sequence.elements());
      } else if (node instanceof Mapping mapping) {
        for (Entry entry : mapping.entries()) {
          if (entry.value() instanceof Scalar scalar) {
            boolean isPage = entry.key().equals("description")
                && TABLE_OR_LIST.matcher(scalar.text()).find();
            if (isPage && seen.add(scalar.text())) {
              texts.add(scalar);
            }
          } else {
            left.addLast(entry.value());
          }
        }
      }
    }
    return texts;
  }
}
