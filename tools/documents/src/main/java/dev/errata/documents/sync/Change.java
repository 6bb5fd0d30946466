package dev.errata.documents.sync;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is going to be written into a catalog, unless a rule stands against it.
 *
 * @param triple the error
 * @param edit what it makes of the error; empty if the error is added
 */
record Change(Triple triple, Optional<Function<ErrorSlice, Optional<ErrorSlice>>> edit) {

  static Change added(Triple triple) {
    return new Change(triple, Optional.empty());
  }

  static Change of(Triple triple, Function<ErrorSlice, Optional<ErrorSlice>> edit) {
    return new Change(triple, Optional.of(edit));
  }
}
