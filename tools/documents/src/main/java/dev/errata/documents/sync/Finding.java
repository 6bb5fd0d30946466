package dev.errata.documents.sync;

import dev.errata.documents.extract.DocumentedError.Place;
import java.util.Optional;

/**
 * What is to be told of an error, or of one field of it.
 *
 * @param kind what it is
 * @param key what the catalog calls the error, or would
 * @param code the code
 * @param field the field; empty if it is about the whole error
 * @param before what the document said; empty for nothing, or if that is not known
 * @param mine what the catalog says; empty for nothing
 * @param now what the document says now; empty for nothing
 * @param line the line of the catalog as it was; 0 if it has none
 * @param place where a document says it; empty if none does
 * @param remark why it is not taken, or what to look at; empty for nothing
 * @param isOpen whether somebody has to decide, so that it is told again
 */
public record Finding(
    Kind kind,
    String key,
    String code,
    Optional<Field> field,
    String before,
    String mine,
    String now,
    int line,
    Optional<Place> place,
    String remark,
    boolean isOpen) {

  /** What is found. */
  public enum Kind {
    /** The document has changed, and the catalog says what it says. */
    TAKEN,
    /** The document lists an error that it did not list, and the catalog has it too. */
    NEW,
    /** The document does not list an error any more, and the catalog says so. */
    GONE,
    /** The document lists an error again, and the catalog says nothing else. */
    BACK,
    /** The document and the catalog have both changed, or a rule stands against a change. */
    CONFLICT
  }

  static Finding of(Kind kind, Triple triple, Optional<Field> field, String remark) {
    return new Finding(
        kind,
        triple.key(),
        triple.code(),
        field,
        field.flatMap(one -> triple.base().map(base -> base.text(one))).orElse(""),
        field.flatMap(one -> triple.mine().map(mine -> mine.text(one))).orElse(""),
        field
            .flatMap(one -> triple.now().map(now -> LockedError.of(now).text(one)))
            .orElse(""),
        triple.mine().map(mine -> field.map(mine::line).orElseGet(mine::line)).orElse(0),
        triple.now().map(now -> now.place()),
        remark,
        kind == Kind.CONFLICT);
  }

  /** The same as a conflict, and why. */
  Finding refused(String why) {
    return new Finding(Kind.CONFLICT, key, code, field, before, mine, now, line, place, why, true);
  }

  /** The same, decided. */
  Finding settled() {
    return new Finding(kind, key, code, field, before, mine, now, line, place, remark, false);
  }
}
