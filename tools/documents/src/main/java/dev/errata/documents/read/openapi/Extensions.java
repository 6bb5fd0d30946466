package dev.errata.documents.read.openapi;

import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Sequence;
import dev.errata.documents.read.data.DataTables.Headed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands under names of extensions, wherever that is. */
final class Extensions {

  private static final Pattern STATUS = Pattern.compile("[1-5][0-9]{2}");

  private final Map<String, List<Headed>> found = new LinkedHashMap<>();
  private final Deque<Headed> left = new ArrayDeque<>();

  private Extensions() {}

  /** The values of extensions by their names, each with the status of its response. */
  static Map<String, List<Headed>> of(Mapping root) {
    Extensions extensions = new Extensions();
    extensions.left.add(new Headed("", root));
    while (!extensions.left.isEmpty()) {
      extensions.visit(extensions.left.removeFirst());
    }
    return extensions.found;
  }

  private void visit(Headed place) {
    if (place.value() instanceof Sequence sequence) {
      sequence.elements().forEach(element -> left.addLast(new Headed(place.heading(), element)));
    } else if (place.value() instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> visit(entry, place.heading()));
    }
  }

  private void visit(Entry entry, String above) {
    String status = STATUS.matcher(entry.key()).matches() ? entry.key() : above;
    boolean isExtension = entry.key().startsWith("x-") && !entry.key().startsWith("x-enum");
    if (!isExtension) {
      left.addLast(new Headed(status, entry.value()));
    } else if (entry.value() instanceof Mapping || entry.value() instanceof Sequence) {
      found
          .computeIfAbsent(entry.key(), name -> new ArrayList<>())
          .add(new Headed(status, entry.value()));
    }
  }
}
