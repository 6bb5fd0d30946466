package dev.errata.documents.read.data;

import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Scalar;
import dev.errata.documents.read.data.DataNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of a text's tokens. */
public final class DataTree {

  /** What aliases stand for counts each time, so that no short text makes a large tree. */
  private static final int MOST_VALUES = 2_000_000;

  private static final String MERGE = "<<";

  private record Anchored(DataNode node, int size) {}

  private final JsonParser parser;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int values;

  private DataTree(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a text. Several documents, or lines of JSON, become a sequence; aliases and merged keys
   * of YAML become what they stand for.
   *
   * @throws tools.jackson.core.JacksonException if the text is not of the syntax, is nested too
   *     deeply or holds too many values
   */
  public static DataNode read(DataSyntax syntax, String text) {
    List<DataNode> roots;
    try (JsonParser parser = syntax.parser(text)) {
      roots = new DataTree(parser).roots();
    }
    DataNode root = roots.size() == 1 ? roots.get(0) : new Sequence(List.copyOf(roots), 1);
    return syntax == DataSyntax.TOML ? TomlLines.of(text).locate(root) : root;
  }

  private List<DataNode> roots() {
    List<DataNode> roots = new ArrayList<>();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      roots.add(node(token));
    }
    return roots;
  }

  private DataNode node(JsonToken token) {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      return alias(parser.getString());
    }
    String anchor = parser instanceof YAMLParser yaml ? yaml.getObjectId() : null;
    int before = values;
    count(1);
    DataNode node = switch (token) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> sequence();
      default -> scalar(token);
    };
    if (anchor != null) {
      anchors.put(anchor, new Anchored(node, values - before));
    }
    return node;
  }

  /** An alias of nothing stays the text that it is. */
  private DataNode alias(String name) {
    Anchored target = anchors.get(name);
    if (target == null) {
      return new Scalar("*" + name, true, line());
    }
    count(target.size());
    return target.node();
  }

  private void count(int more) {
    values += more;
    if (values > MOST_VALUES) {
      throw new StreamConstraintsException(
          "it holds more than " + MOST_VALUES + " values, counting what aliases stand for",
          location());
    }
  }

  private DataNode scalar(JsonToken token) {
    int line = line();
    if (token == JsonToken.VALUE_NULL) {
      return new Scalar("", false, line);
    }
    String text = parser.getString();
    boolean isNothing = parser instanceof YAMLParser && text.equals("~");
    return new Scalar(isNothing ? "" : text, token == JsonToken.VALUE_STRING && !isNothing, line);
  }

  private DataNode sequence() {
    int line = line();
    List<DataNode> elements = new ArrayList<>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      elements.add(node(token));
    }
    return new Sequence(List.copyOf(elements), line);
  }

  private DataNode mapping() {
    int line = line();
    List<Entry> entries = new ArrayList<>();
    List<DataNode> merged = new ArrayList<>();
    for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
      String key = parser.getString();
      int keyLine = line();
      DataNode value = node(next());
      if (key.equals(MERGE) && parser instanceof YAMLParser) {
        merged.add(value);
      } else {
        entries.add(new Entry(key, value, keyLine));
      }
    }
    merged.forEach(value -> merge(value, entries));
    return new Mapping(List.copyOf(entries), line);
  }

  /** What stands in the mapping itself wins over what is merged into it. */
  private static void merge(DataNode value, List<Entry> entries) {
    if (value instanceof Sequence several) {
      several.elements().stream()
          .filter(Mapping.class::isInstance)
          .forEach(each -> merge(each, entries));
    } else if (value instanceof Mapping mapping) {
      Set<String> own = new HashSet<>();
      entries.forEach(entry -> own.add(entry.key()));
      mapping.entries().stream().filter(entry -> own.add(entry.key())).forEach(entries::add);
    }
  }

  /** A parser that ends within a value has said so by an exception, or never will. */
  private JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new StreamConstraintsException("it ends within a value", location());
    }
    return token;
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  private TokenStreamLocation location() {
    return parser.currentTokenLocation();
  }
}
