package dev.errata.documents.read.data;

import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Scalar;
import dev.errata.documents.read.data.DataNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a TOML text by the path of keys that stands there. The parser has no places, so they
 * are read off the heads of tables and the keys at the beginnings of lines; what stands within a
 * line has the line of what holds it.
 */
final class TomlLines {

  private static final String KEYS =
      "((?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')(?:\\s*\\.\\s*(?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*'))*+)";
  private static final Pattern TABLE =
      Pattern.compile("\\s*\\[(\\[)?\\s*" + KEYS + "\\s*\\]\\]?.*");
  private static final Pattern VALUE = Pattern.compile("\\s*" + KEYS + "\\s*=(.*)");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*'");

  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> elements = new HashMap<>();

  private TomlLines() {}

  /** The lines of a text that is TOML. */
  static TomlLines of(String text) {
    TomlLines all = new TomlLines();
    String table = "";
    String quotes = null;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (quotes != null) {
        quotes = count(line, quotes) % 2 == 0 ? quotes : null;
        continue;
      }
      Matcher head = TABLE.matcher(line);
      Matcher value = VALUE.matcher(line);
      if (value.matches()) {
        all.note(table, keys(value.group(1)), number);
        quotes = opened(value.group(2));
      } else if (head.matches()) {
        table = all.table(keys(head.group(2)), head.group(1) != null, number);
      }
    }
    return all;
  }

  /** The same tree with lines. */
  DataNode locate(DataNode root) {
    return locate(root, "", 1);
  }

  private DataNode locate(DataNode node, String path, int above) {
    int line = lines.getOrDefault(path, above);
    if (node instanceof Mapping mapping) {
      List<Entry> entries = new ArrayList<>();
      for (Entry entry : mapping.entries()) {
        DataNode value = locate(entry.value(), path + "\n" + entry.key(), line);
        entries.add(new Entry(entry.key(), value, value.line()));
      }
      return new Mapping(List.copyOf(entries), line);
    }
    if (node instanceof Sequence sequence) {
      List<DataNode> located = new ArrayList<>();
      for (DataNode element : sequence.elements()) {
        located.add(locate(element, path + "\n" + located.size(), line));
      }
      return new Sequence(List.copyOf(located), line);
    }
    Scalar scalar = (Scalar) node;
    return new Scalar(scalar.text(), scalar.isText(), line);
  }

  private void note(String table, List<String> keys, int line) {
    String path = table;
    for (String key : keys) {
      path += "\n" + key;
      lines.putIfAbsent(path, line);
    }
  }

  /** The path of a table; in an array of tables its number belongs to it. */
  private String table(List<String> keys, boolean isElement, int line) {
    String path = "";
    for (int i = 0; i < keys.size(); i++) {
      path += "\n" + keys.get(i);
      lines.putIfAbsent(path, line);
      if (isElement && i == keys.size() - 1) {
        elements.merge(path, 1, Integer::sum);
      }
      if (elements.containsKey(path)) {
        path += "\n" + (elements.get(path) - 1);
        lines.putIfAbsent(path, line);
      }
    }
    return path;
  }

  private static List<String> keys(String dotted) {
    return KEY.matcher(dotted).results().map(key -> unquoted(key.group())).toList();
  }

  private static String unquoted(String key) {
    boolean isQuoted = key.startsWith("\"") || key.startsWith("'");
    return isQuoted ? key.substring(1, key.length() - 1) : key;
  }

  /** The quotes of a text that goes on in the next line; null for none. */
  private static String opened(String value) {
    for (String quotes : List.of("\"\"\"", "'''")) {
      if (value.strip().startsWith(quotes)) {
        return count(value, quotes) % 2 == 1 ? quotes : null;
      }
    }
    return null;
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length())) {
      count++;
    }
    return count;
  }
}
