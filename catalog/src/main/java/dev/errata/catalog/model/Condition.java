package dev.errata.catalog.model;

import dev.errata.catalog.source.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a check asks of a value. Each record is one kind of check. */
public sealed interface Condition {

  /** The names of the inputs that the check compares; none if it is about one value. */
  default List<Located<String>> inputs() {
    return List.of();
  }

  /** Whether the check is about several inputs and not about one value. */
  default boolean comparesInputs() {
    return !inputs().isEmpty();
  }

  /** The value is not null. */
  record Required() implements Condition {}

  /** The text holds something other than white space. */
  record NotBlank() implements Condition {}

  /** The text has that many code points. */
  record Length(Bounds bounds) implements Condition {}

  /** The text has that many bytes in UTF-8. */
  record Bytes(Bounds bounds) implements Condition {}

  /** The text holds only characters of these ranges. */
  record Chars(List<CharRange> ranges) implements Condition {

    /** Code points from the first to the last, both included. */
    public record CharRange(int first, int last) {}
  }

  /** The whole of the text matches the regular expression. */
  record Matches(String regex) implements Condition {}

  /** The value is one of these. */
  record OneOf(List<Located<String>> values) implements Condition {}

  /** The number lies within the bounds. */
  record Range(Bounds bounds) implements Condition {}

  /** The list or object has that many elements. */
  record Size(Bounds bounds) implements Condition {}

  /** The value has one of these JSON types. */
  record Is(List<JsonType> types) implements Condition {}

  /** All of the inputs are present, or none is. */
  record AllOrNone(List<Located<String>> inputs) implements Condition {}

  /** No two of the inputs are present. */
  record AtMostOne(List<Located<String>> inputs) implements Condition {}

  /** The two inputs are equal. */
  record Equal(List<Located<String>> inputs) implements Condition {}

  /** The two inputs differ. */
  record Differ(List<Located<String>> inputs) implements Condition {}

  /**
   * The least and the greatest value that pass; at least one is present.
   *
   * @param min the least
   * @param max the greatest
   */
  record Bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {}
}
