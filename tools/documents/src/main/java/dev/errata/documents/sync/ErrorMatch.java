package dev.errata.documents.sync;

import dev.errata.documents.draft.DraftError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds out which errors of the three texts are the same.
 *
 * <p>The lock file has the catalog's keys, so that it finds an error that has another code or
 * message there; documents know no keys but only codes, and of errors that share one their messages
 * tell.
 */
final class ErrorMatch {

  private final List<DraftError> now;
  private final Pairing<LockedError, CatalogError> mine;
  private final Pairing<LockedError, DraftError> listed;
  private final Pairing<LockedError, DraftError> back;
  private final Pairing<CatalogError, DraftError> added;
  private final Lock lock;

  /** The keys of the catalog, and those of what is added to it. */
  private final Set<String> keys = new HashSet<>();

  /** How many errors the documents list of each code. */
  private final Map<String, Integer> uses = new HashMap<>();

  private ErrorMatch(Lock lock, List<CatalogError> catalog, List<DraftError> now) {
    this.lock = lock;
    this.now = now;
    catalog.forEach(error -> keys.add(error.key()));
    now.forEach(draft -> uses.merge(draft.code(), 1, Integer::sum));
    List<LockedError> known =
        Stream.concat(lock.errors().stream(), lock.gone().stream()).toList();
    this.mine = withCatalog(known, catalog);
    this.listed = withDocuments(lock.errors(), now);
    this.back = backInDocuments(listed.unpairedRight());
    this.added = notKnown(catalog.stream().filter(this::isFree).toList(), back.unpairedRight());
  }

  /** The errors of the documents in their order, then the others of the lock. */
  static List<Triple> of(Lock lock, List<CatalogError> catalog, List<DraftError> now) {
    return new ErrorMatch(lock, catalog, now).triples();
  }

  private static Pairing<LockedError, CatalogError> withCatalog(
      List<LockedError> known, List<CatalogError> catalog) {
    return new Pairing<>(known, catalog)
        .by(
            locked -> List.of(List.of(locked.key(), locked.code())),
            error -> ofCodes(error, (key, code) -> List.of(key, code)))
        .by(
            locked -> List.of(List.of(locked.message(), locked.code())),
            error -> ofCodes(error, (key, code) -> List.of(error.printed(), code)))
        .by(locked -> List.of(locked.key()), error -> List.of(error.key()))
        .by(
            locked -> List.of(List.of(locked.text(Field.STATUS), locked.code())),
            error -> ofCodes(error, (key, code) -> List.of(error.text(Field.STATUS), code)))
        .by(locked -> List.of(locked.code()), CatalogError::codes);
  }

  private static Pairing<LockedError, DraftError> withDocuments(
      List<LockedError> known, List<DraftError> now) {
    return byText(known, now)
        .by(
            locked -> List.of(List.of(locked.code(), locked.key())),
            draft -> List.of(List.of(draft.code(), draft.key())))
        .by(
            locked -> List.of(List.of(locked.code(), locked.status())),
            draft -> List.of(List.of(draft.code(), draft.status())))
        .by(locked -> List.of(locked.code()), draft -> List.of(draft.code()));
  }

  private Pairing<LockedError, DraftError> backInDocuments(List<DraftError> left) {
    return byText(lock.gone(), left).by(locked -> List.of(locked.code()), this::onlyCode);
  }

  /** The code of an error if the documents list no other one of it: that one may be new. */
  private List<String> onlyCode(DraftError draft) {
    return uses.get(draft.code()) == 1 ? List.of(draft.code()) : List.of();
  }

  private static Pairing<LockedError, DraftError> byText(
      List<LockedError> known, List<DraftError> now) {
    return new Pairing<>(known, now)
        .by(
            locked ->
                List.of(List.of(locked.code(), locked.message(), locked.status(), locked.key())),
            draft -> List.of(
                List.of(draft.code(), draft.message().documented(), draft.status(), draft.key())))
        .by(
            locked -> List.of(List.of(locked.code(), locked.message(), locked.status())),
            draft -> List.of(List.of(draft.code(), draft.message().documented(), draft.status())))
        .by(
            locked -> List.of(List.of(locked.code(), locked.message())),
            draft -> List.of(List.of(draft.code(), draft.message().documented())));
  }

  /** What the catalog has of codes that are new in the documents: a code may be another now. */
  private Pairing<CatalogError, DraftError> notKnown(
      List<CatalogError> catalog, List<DraftError> left) {
    return new Pairing<>(catalog, left)
        .by(
            error -> ofCodes(error, (key, code) -> List.of(error.printed(), code)),
            draft -> List.of(List.of(draft.message().documented(), draft.code())))
        .by(
            error -> ofCodes(error, (key, code) -> List.of(key, code)),
            draft -> List.of(List.of(draft.key(), draft.code())))
        .by(CatalogError::codes, this::onlyCode);
  }

  private static Collection<?> ofCodes(
      CatalogError error, BiFunction<String, String, Object> mark) {
    return error.codes().stream().map(code -> mark.apply(error.key(), code)).toList();
  }

  /** Whether no error of the documents is this one of the catalog by what the lock has. */
  private boolean isFree(CatalogError error) {
    return mine.ofRight(error)
        .filter(
            locked -> listed.ofLeft(locked).isPresent() || back.ofLeft(locked).isPresent())
        .isEmpty();
  }

  private List<Triple> triples() {
    List<Triple> triples = new ArrayList<>();
    now.forEach(draft -> triples.add(listed(draft)));
    lock.errors().stream()
        .filter(locked -> listed.ofLeft(locked).isEmpty())
        .forEach(locked -> unlisted(locked, false).ifPresent(triples::add));
    lock.gone().stream()
        .filter(locked -> back.ofLeft(locked).isEmpty())
        .forEach(locked -> unlisted(locked, true).ifPresent(triples::add));
    return triples;
  }

  private Triple listed(DraftError draft) {
    Optional<LockedError> gone = back.ofRight(draft);
    Optional<LockedError> known = listed.ofRight(draft).or(() -> gone);
    if (known.isPresent()) {
      Optional<CatalogError> error = known.flatMap(mine::ofLeft);
      // What somebody removed after it was gone is as new.
      boolean isNew = gone.isPresent() && error.isEmpty();
      return new Triple(
          isNew ? Optional.empty() : known,
          gone.isPresent(),
          error,
          Optional.of(error.isEmpty() ? unlikeOthers(draft) : draft));
    }
    Optional<CatalogError> error = added.ofRight(draft);
    Optional<LockedError> before = error.flatMap(mine::ofRight);
    boolean wasGone = before
        .filter(locked -> lock.gone().stream().anyMatch(one -> one == locked))
        .isPresent();
    return new Triple(
        before, wasGone, error, Optional.of(error.isEmpty() ? unlikeOthers(draft) : draft));
  }

  /** Keys of errors that share a code are made up, and the catalog may have made up the same. */
  private DraftError unlikeOthers(DraftError draft) {
    String key = draft.key();
    if (key.equals(draft.code())) {
      return draft;
    }
    for (int i = 2; !keys.add(key); i++) {
      key = draft.key() + i;
    }
    return draft.called(key);
  }

  /** What is neither in the documents nor in the catalog is forgotten. */
  private Optional<Triple> unlisted(LockedError locked, boolean wasGone) {
    Optional<CatalogError> error = mine.ofLeft(locked);
    boolean isTaken = error.isPresent() && added.ofLeft(error.get()).isPresent();
    return isTaken || error.isEmpty()
        ? Optional.empty()
        : Optional.of(new Triple(Optional.of(locked), wasGone, error, Optional.empty()));
  }
}
