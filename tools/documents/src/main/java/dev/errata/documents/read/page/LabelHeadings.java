package dev.errata.documents.read.page;

import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Heading;
import dev.errata.documents.read.page.Block.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Headings that come again below one heading after the other, such as Cause and Solution. */
final class LabelHeadings {

  private LabelHeadings() {}

  /** The blocks, where such a heading and the paragraphs below it are a field. */
  static List<Block> resolved(List<Block> blocks) {
    Set<Integer> labels = labels(blocks);
    if (labels.isEmpty()) {
      return blocks;
    }
    List<Block> resolved = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      if (!labels.contains(i)) {
        resolved.add(blocks.get(i));
        continue;
      }
      Heading heading = (Heading) blocks.get(i);
      StringBuilder text = new StringBuilder();
      while (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Paragraph paragraph) {
        text.append(' ').append(paragraph.text());
        i++;
      }
      String value = text.toString().strip();
      String whole = heading.text() + ": " + value;
      resolved.add(new Entry(label(heading), value, whole, false, false, heading.line()));
    }
    return resolved;
  }

  private static Set<Integer> labels(List<Block> blocks) {
    Outline outline = Outline.of(blocks);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading
          && outline.parent(i) >= 0
          && Terms.isLabel(label(heading))) {
        String key = heading.level() + PrintedText.bare(heading.text());
        places.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Integer> labels = new HashSet<>();
    for (List<Integer> same : places.values()) {
      long parents = same.stream().map(outline::parent).distinct().count();
      long told = same.stream().filter(i -> isTold(blocks, i)).count();
      if (parents > 1 && parents == same.size() && told * 2 > same.size()) {
        same.stream().filter(i -> isTold(blocks, i)).forEach(labels::add);
      }
    }
    return labels;
  }

  private static boolean isTold(List<Block> blocks, int heading) {
    return heading + 1 < blocks.size()
        && (blocks.get(heading + 1) instanceof Paragraph
            || blocks.get(heading + 1) instanceof Entry);
  }

  private static String label(Heading heading) {
    String text = heading.text();
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
