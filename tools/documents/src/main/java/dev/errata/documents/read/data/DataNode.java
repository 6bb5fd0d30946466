package dev.errata.documents.read.data;

import java.util.List;
import java.util.Optional;

/** A value of JSON, YAML or TOML that knows its line. */
public sealed interface DataNode {

  /** Where it begins, from 1. */
  int line();

  /**
   * Text, a number, a truth value, or nothing.
   *
   * @param text as the document has it, quotes and escapes resolved; empty for nothing
   * @param isText whether the format takes it for text, not for a number, a truth value or nothing
   */
  record Scalar(String text, boolean isText, int line) implements DataNode {}

  /** Values in a row. */
  record Sequence(List<DataNode> elements, int line) implements DataNode {

    /** Whether all elements are scalars. */
    public boolean isOfScalars() {
      return elements.stream().allMatch(Scalar.class::isInstance);
    }
  }

  /** Values by their keys, in the order of the document; a key may be there twice. */
  record Mapping(List<Entry> entries, int line) implements DataNode {

    /** The first value of a key. */
    public Optional<DataNode> find(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }

    /** The value of a key if it is a mapping. */
    public Optional<Mapping> findMapping(String key) {
      return find(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /** The value of a key if it is a sequence. */
    public Optional<Sequence> findSequence(String key) {
      return find(key).filter(Sequence.class::isInstance).map(Sequence.class::cast);
    }

    /** The text of a key's value if it is a scalar. */
    public Optional<String> findText(String key) {
      return find(key).filter(Scalar.class::isInstance).map(value -> ((Scalar) value).text());
    }
  }

  /**
   * A key and its value.
   *
   * @param line where the key stands, from 1
   */
  record Entry(String key, DataNode value, int line) {}
}
