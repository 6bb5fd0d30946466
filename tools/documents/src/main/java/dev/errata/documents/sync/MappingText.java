package dev.errata.documents.sync;

import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.documents.write.YamlText;
import dev.errata.documents.write.YamlText.Place;
import java.util.List;
import java.util.Optional;

/**
 * The text of a mapping with an entry more or less. All else of the text stays as it is; where that
 * cannot be, there is no such text.
 */
final class MappingText {

  private final SourceText source;
  private final String text;
  private final Lines lines;
  private final MappingNode mapping;

  MappingText(SourceText source, MappingNode mapping) {
    this.source = source;
    this.text = source.text();
    this.lines = new Lines(text);
    this.mapping = mapping;
  }

  boolean isFlow() {
    return Extent.isFlow(source, mapping);
  }

  /** Whether it is written as JSON: with its keys in double quotes. */
  boolean isJson() {
    return isFlow()
        && mapping.entries().stream().allMatch(entry -> text.startsWith("\"", key(entry)));
  }

  /** A key as this mapping has its keys. */
  String name(String key) {
    return isJson() ? ScalarText.doubleQuoted(key) : YamlText.of(key, Place.FLOW);
  }

  /**
   * With an entry more.
   *
   * @param last the entry that it stands behind; empty to stand first
   */
  Optional<String> with(Optional<Entry> last, String entry) {
    if (isFlow()) {
      return Optional.of(last.map(before -> inserted(end(before), ", " + entry))
          .orElseGet(() -> mapping.entries().isEmpty()
              ? inserted(Extent.start(source, mapping) + 1, entry)
              : inserted(key(mapping.entries().get(0)), entry + ", ")));
    }
    Entry first = mapping.entries().get(0);
    int start = lines.start(key(first));
    if (!lines.isBlank(start, key(first)) || start == 0) {
      return Optional.empty();
    }
    String indent = text.substring(start, key(first));
    String end = lines.lineEnd();
    return Optional.of(last.map(before ->
            inserted(lines.endWithComments(end(before), indent.length()), end + indent + entry))
        .orElseGet(() -> inserted(start, indent + entry + end)));
  }

  /** Without an entry; empty if a comment would go with it. */
  Optional<String> without(Entry entry) {
    if (hasComment(entry)) {
      return Optional.empty();
    }
    return isFlow() ? withoutInFlow(entry) : withoutLines(entry);
  }

  private Optional<String> withoutLines(Entry entry) {
    int start = lines.start(key(entry));
    int end = end(entry);
    int lineEnd = lines.end(end);
    if (!lines.isBlank(start, key(entry)) || start == 0) {
      return Optional.empty();
    }
    if (!lines.isBlank(end, lineEnd)) {
      int comment = text.indexOf('#', end);
      return Optional.of(cut(key(entry), comment));
    }
    return Optional.of(
        lineEnd == text.length()
            ? cut(lines.before(start), lineEnd)
            : cut(start, lines.after(lineEnd)));
  }

  private Optional<String> withoutInFlow(Entry entry) {
    List<Entry> entries = mapping.entries();
    int index = entries.indexOf(entry);
    boolean isLast = index == entries.size() - 1;
    int from = isLast && index > 0 ? end(entries.get(index - 1)) : key(entry);
    int to = isLast ? end(entry) : key(entries.get(index + 1));
    boolean hasComment = isLast
        ? text.substring(from, key(entry)).contains("#")
        : text.substring(end(entry), to).contains("#");
    return hasComment ? Optional.empty() : Optional.of(cut(from, to));
  }

  private boolean hasComment(Entry entry) {
    int value = Extent.start(source, entry.value());
    if (text.substring(source.indexOf(entry.key().span().end()), value).contains("#")) {
      return true;
    }
    return entry.value() instanceof ScalarNode scalar
        ? hasHeaderComment(scalar)
        : text.substring(value, end(entry)).contains("#");
  }

  /** Whether a comment stands in the first line of a block. */
  boolean hasHeaderComment(ScalarNode scalar) {
    int start = Extent.start(source, scalar);
    return Extent.isBlockScalar(source, scalar)
        && text.substring(start, lines.end(start)).contains("#");
  }

  private int key(Entry entry) {
    return Extent.start(source, entry.key());
  }

  private int end(Entry entry) {
    return Extent.end(source, entry.value());
  }

  private String inserted(int at, String more) {
    return text.substring(0, at) + more + text.substring(at);
  }

  private String cut(int from, int to) {
    return text.substring(0, from) + text.substring(to);
  }
}
