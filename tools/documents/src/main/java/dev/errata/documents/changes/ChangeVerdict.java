package dev.errata.documents.changes;

import dev.errata.catalog.compare.Change;
import dev.errata.catalog.compare.Level;
import dev.errata.catalog.diagnostic.Diagnostic.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said of the changes since a baseline.
 *
 * @param changes all of them, each with the entry that allows it
 * @param findings what is wrong with the entries
 * @param failsOn the least level that fails if it is not allowed
 */
public record ChangeVerdict(List<Judged> changes, List<Finding> findings, Level failsOn) {

  /** A change, and the entry that allows it. */
  public record Judged(Change change, Optional<AllowedChange> allowed) {}

  /** Something that is wrong with an entry. */
  public record Finding(String text, String help, Place place) {}

  /**
   * Judges changes.
   *
   * @param allowed the entries, each for one change
   * @param failsOn the least level that fails if it is not allowed
   * @param today the day on which entries may have expired
   */
  public static ChangeVerdict of(
      List<Change> changes, List<AllowedChange> allowed, Level failsOn, LocalDate today) {
    List<AllowedChange> left = new ArrayList<>(allowed);
    List<Finding> findings = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    for (Change change : changes) {
      Optional<AllowedChange> entry =
          left.stream().filter(each -> each.isAbout(change)).findFirst();
      entry.ifPresent(left::remove);
      Optional<AllowedChange> valid = entry.filter(each -> !today.isAfter(each.until()));
      if (entry.isPresent() && valid.isEmpty()) {
        findings.add(new Finding(
            "'" + change.kind().id() + "' of '" + change.subject() + "' was allowed until "
                + entry.get().until(),
            "take the change back, or agree to it anew",
            entry.get().place()));
      }
      judged.add(new Judged(change, valid));
    }
    for (AllowedChange entry : left) {
      findings.add(new Finding(
          "no change is '" + entry.change() + "' of '" + entry.code() + "'",
          "remove the entry: it would allow such a change unseen",
          entry.place()));
    }
    return new ChangeVerdict(List.copyOf(judged), List.copyOf(findings), failsOn);
  }

  /** Whether the catalog cannot be released so. */
  public boolean fails() {
    return !findings.isEmpty() || changes.stream().anyMatch(this::fails);
  }

  /** Whether a change is too grave and not allowed. */
  public boolean fails(Judged judged) {
    return judged.allowed().isEmpty() && judged.change().level().compareTo(failsOn) >= 0;
  }

  /** How many changes have that level. */
  public long count(Level level) {
    return changes.stream().filter(judged -> judged.change().level() == level).count();
  }
}
