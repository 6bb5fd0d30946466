package dev.errata.documents.read.openapi;

import dev.errata.documents.read.data.DataNode;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Sequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Follows the references of a description within it. */
final class References {

  /** References may refer to each other; a loop ends here. */
  private static final int MOST_STEPS = 20;

  private final DataNode root;
  private final Map<String, Optional<DataNode>> found = new HashMap<>();

  References(DataNode root) {
    this.root = root;
  }

  /** What a value stands for if it is a reference into this description, else the value. */
  DataNode resolve(DataNode value) {
    DataNode at = value;
    for (int i = 0; i < MOST_STEPS; i++) {
      Optional<DataNode> target = at instanceof Mapping mapping
          ? mapping.findText("$ref").flatMap(this::find)
          : Optional.empty();
      if (target.isEmpty()) {
        return at;
      }
      at = target.get();
    }
    return at;
  }

  /** The value of a key, resolved, if it is a mapping. */
  Optional<Mapping> mapping(Mapping of, String key) {
    return of.find(key)
        .map(this::resolve)
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast);
  }

  private Optional<DataNode> find(String reference) {
    return found.computeIfAbsent(reference, this::look);
  }

  private Optional<DataNode> look(String reference) {
    if (!reference.startsWith("#/")) {
      return Optional.empty();
    }
    Optional<DataNode> at = Optional.of(root);
    for (String part : reference.substring(2).split("/", -1)) {
      String key =
          part.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}");
      at = at.flatMap(node -> step(node, key));
    }
    return at;
  }

  private static Optional<DataNode> step(DataNode node, String key) {
    if (node instanceof Mapping mapping) {
      return mapping.find(key);
    }
    if (node instanceof Sequence sequence && key.matches("[0-9]{1,6}")) {
      int index = Integer.parseInt(key);
      return index < sequence.elements().size()
          ? Optional.of(sequence.elements().get(index))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
