package dev.errata.documents.sync;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is going to be written into a catalog, unless a rule stands against it.
 *
 * @param triple the error
 * @param field the field; empty if it is about the whole error
 * @param edit what it makes of the error; empty if the error is added
 */
record Change(
    Triple triple,
    Optional<Field> field,
    Optional<Function<ErrorSlice, Optional<ErrorSlice>>> edit) {

  static Change added(Triple triple) {
    return new Change(triple, Optional.empty(), Optional.empty());
  }

  static Change of(Triple triple, Function<ErrorSlice, Optional<ErrorSlice>> edit) {
    return new Change(triple, Optional.empty(), Optional.of(edit));
  }

  static Change of(Triple triple, Field field, Function<ErrorSlice, Optional<ErrorSlice>> edit) {
    return new Change(triple, Optional.of(field), Optional.of(edit));
  }

  /** Whether it is about the message, which the rules say most of. */
  boolean isOfMessage() {
    return field.filter(Field.MESSAGE::equals).isPresent();
  }
}
