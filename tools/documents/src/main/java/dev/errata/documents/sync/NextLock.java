package dev.errata.documents.sync;

import dev.errata.documents.sync.Finding.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the lock of what has been taken. What is open is not: the next run finds it again. */
final class NextLock {

  private final List<LockedError> errors = new ArrayList<>();
  private final List<LockedError> gone = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * Adds an error.
   *
   * @param verdict what was to be done
   * @param findings what became of each step of it
   */
  void add(Verdict verdict, List<Finding> findings) {
    Triple triple = verdict.triple();
    boolean isOpen = findings.stream().anyMatch(Finding::isOpen);
    if (triple.now().isEmpty()) {
      boolean isGone = triple.wasGone() || !isOpen;
      triple.base().ifPresent(base -> put(triple, base, isGone ? gone : errors));
    } else if (triple.mine().isEmpty()) {
      Optional<LockedError> next = isOpen ? triple.base() : now(triple);
      next.ifPresent(locked -> put(triple, locked, errors));
    } else if (triple.base().isEmpty()) {
      now(triple).filter(locked -> !isOpen).ifPresent(locked -> put(triple, locked, errors));
    } else {
      put(triple, merged(verdict, findings), errors);
    }
  }

  private static LockedError merged(Verdict verdict, List<Finding> findings) {
    LockedError now = now(verdict.triple()).orElseThrow();
    LockedError merged = verdict.triple().base().orElseThrow();
    for (Field field : verdict.agreed()) {
      merged = merged.with(field, now);
    }
    for (Finding finding : findings) {
      if (!finding.isOpen() && finding.kind() != Kind.BACK && finding.field().isPresent()) {
        merged = merged.with(finding.field().get(), now);
      }
    }
    return merged;
  }

  private static Optional<LockedError> now(Triple triple) {
    return triple.now().map(LockedError::of);
  }

  private void put(Triple triple, LockedError locked, List<LockedError> into) {
    String key = triple.mine().map(CatalogError::key).orElse(locked.key());
    String unique = key;
    for (int i = 2; !keys.add(unique); i++) {
      unique = key + "." + i;
    }
    into.add(locked.called(unique, triple.now().map(now -> now.code()).orElse(locked.code())));
  }

  Lock lock(LockedImport origin) {
    return new Lock(origin, List.copyOf(errors), List.copyOf(gone));
  }
}
