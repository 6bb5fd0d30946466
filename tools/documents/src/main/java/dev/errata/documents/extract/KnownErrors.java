package dev.errata.documents.extract;

import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The errors that were taken so far. */
final class KnownErrors {

  private final List<DocumentedError> errors = new ArrayList<>();
  private final Map<String, SameCode> byCode = new HashMap<>();

  /** The errors of a code; by their messages, since there may be thousands of them. */
  private static final class SameCode {
    private final List<Known> all = new ArrayList<>();
    private final Map<String, List<Known>> byMessage = new HashMap<>();
    private boolean isOfOneTable = true;
    private boolean isMadeUp;

    /** Those that an error may be the same as. */
    List<Known> like(DocumentedError error, Table table) {
      boolean isOther = !isOfOneTable || !all.isEmpty() && all.get(0).table != table;
      return isOther || isMadeUp || error.isMessageMadeUp()
          ? all
          : byMessage.getOrDefault(error.message(), List.of());
    }

    void add(DocumentedError error, Known known) {
      isOfOneTable &= all.isEmpty() || all.get(0).table == known.table;
      isMadeUp |= error.isMessageMadeUp();
      all.add(known);
      byMessage.computeIfAbsent(error.message(), message -> new ArrayList<>()).add(known);
    }
  }

  /**
   * An error that was taken.
   *
   * @param index its place among the errors
   * @param table the table that it was taken from
   */
  private record Known(int index, Table table) {}

  /** The errors in the order in which they were taken. */
  List<DocumentedError> errors() {
    return List.copyOf(errors);
  }

  /**
   * Takes an error, unless it was taken before. Errors of one code are told apart by their status
   * or message; but what is listed in one way and again in another is the same error.
   *
   * @return the one that it is the same as; empty if it is new
   */
  Optional<DocumentedError> add(DocumentedError error, Table table) {
    SameCode sameCode = byCode.computeIfAbsent(error.code(), code -> new SameCode());
    for (Known known : sameCode.like(error, table)) {
      DocumentedError other = errors.get(known.index);
      if (isOtherListing(known.table, table) || isSame(other, error)) {
        errors.set(known.index, other.completedBy(error));
        return Optional.of(other);
      }
    }
    sameCode.add(error, new Known(errors.size(), table));
    errors.add(error);
    return Optional.empty();
  }

  /** The code of the error that a table tells more of: the heading above it is that code. */
  Optional<String> isPartOfOne(Table table) {
    return table.headings().stream()
        .flatMap(heading -> CodeCell.titled(heading).stream())
        .flatMap(cell -> cell.codes().stream())
        .filter(byCode::containsKey)
        .findFirst();
  }

  /**
   * Errors of one code stand in one table or in several alike; prose tells the same in many places.
   */
  private static boolean isOtherListing(Table one, Table other) {
    boolean isProse = one.kind() == Kind.LIST || one.kind() == Kind.SECTIONS;
    return one.kind() != other.kind() || (isProse && one != other);
  }

  private static boolean isSame(DocumentedError one, DocumentedError other) {
    boolean isSameStatus =
        one.status().isEmpty() || other.status().isEmpty() || one.status().equals(other.status());
    boolean areNamedApart = one.isMessageMadeUp()
        && other.isMessageMadeUp()
        && one.name().isPresent()
        && other.name().isPresent()
        && !one.name().equals(other.name());
    return isSameStatus
        && !areNamedApart
        && (one.message().equals(other.message())
            || one.isMessageMadeUp()
            || other.isMessageMadeUp());
  }
}
