package dev.errata.catalog.check;

import dev.errata.catalog.source.Located;
import java.util.List;

/** What a check asks of a value. Each implementation is one kind of check. */
public sealed interface Condition
    permits Required,
        NotBlank,
        Length,
        Bytes,
        Chars,
        Matches,
        OneOf,
        Range,
        Size,
        Is,
        AllOrNone,
        AtMostOne,
        Equal,
        Differ {

  /** The names of the inputs that the check compares; none if it is about one value. */
  default List<Located<String>> inputs() {
    return List.of();
  }

  /** Whether the check is about several inputs and not about one value. */
  default boolean comparesInputs() {
    return !inputs().isEmpty();
  }
}
