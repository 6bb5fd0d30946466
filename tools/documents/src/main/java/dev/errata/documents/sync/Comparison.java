package dev.errata.documents.sync;

import dev.errata.documents.draft.DraftError;
import dev.errata.documents.sync.Finding.Kind;
import dev.errata.documents.sync.Verdict.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares what the three texts say of an error, field by field. */
final class Comparison {

  /** What stands in a catalog of an error that documents do not list any more. */
  static final String GONE = "The document does not list it any more.";

  private final Policy policy;

  Comparison(Policy policy) {
    this.policy = policy;
  }

  Verdict compare(Triple triple) {
    if (triple.now().isEmpty()) {
      return gone(triple);
    }
    if (triple.mine().isEmpty()) {
      return triple.base().isEmpty() ? added(triple) : deleted(triple);
    }
    List<Step> steps = new ArrayList<>();
    if (triple.wasGone()) {
      steps.add(back(triple, triple.mine().get()));
    }
    Set<Field> agreed = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (says(triple.mine().get(), field, now(triple, field))) {
        agreed.add(field);
      } else {
        field(triple, field).ifPresent(steps::add);
      }
    }
    return new Verdict(triple, steps, agreed);
  }

  private static Verdict added(Triple triple) {
    return verdict(triple, step(Kind.NEW, triple, Change.added(triple)));
  }

  /** An error that somebody has deleted stays so; that the document has changed it is told. */
  private Verdict deleted(Triple triple) {
    boolean isSame = Arrays.stream(Field.values())
        .allMatch(field -> isSilent(triple, field)
            || now(triple, field).equals(triple.base().get().text(field)));
    if (isSame) {
      return verdict(triple);
    }
    Finding finding = Finding.of(
        Kind.CONFLICT,
        triple,
        Optional.empty(),
        "the catalog has it no more, but the document has changed it");
    return verdict(triple, conflict(finding, Change.added(triple)));
  }

  private static Verdict gone(Triple triple) {
    if (triple.wasGone() || triple.mine().isEmpty()) {
      return verdict(triple);
    }
    boolean isTold = triple.mine().get().definition().deprecated().isPresent();
    Finding finding = Finding.of(Kind.GONE, triple, Optional.empty(), "");
    return verdict(
        triple,
        new Step(
            finding,
            isTold
                ? Optional.empty()
                : Optional.of(
                    Change.of(triple, slice -> slice.withLast(ErrorSlice.DEPRECATED, GONE)))));
  }

  private static Step back(Triple triple, CatalogError mine) {
    boolean isOurs = mine.definition().deprecated().filter(GONE::equals).isPresent();
    return new Step(
        Finding.of(Kind.BACK, triple, Optional.empty(), ""),
        isOurs
            ? Optional.of(Change.of(triple, slice -> slice.without(ErrorSlice.DEPRECATED)))
            : Optional.empty());
  }

  /** What to do about a field of which the catalog says something else than the document. */
  private Optional<Step> field(Triple triple, Field field) {
    CatalogError mine = triple.mine().get();
    Optional<String> base = triple.base().map(locked -> locked.text(field));
    if (isSilent(triple, field) || base.filter(now(triple, field)::equals).isPresent()) {
      return Optional.empty();
    }
    boolean isEdited = base.filter(text -> isUntouched(mine, field, text)).isEmpty();
    Optional<Rewording> rewording = field == Field.MESSAGE
        ? Optional.of(Rewording.of(mine, base.orElse(""), triple.now().get().message()))
        : Optional.empty();
    Change change = Change.of(triple, field, edit(triple.now().get(), field, rewording));
    List<String> lost = rewording.map(Rewording::lost).orElse(List.of());
    if (!isEdited && lost.isEmpty()) {
      return Optional.of(step(Kind.TAKEN, triple, field, change));
    }
    String remark = isEdited
        ? ""
        : "it has no '" + String.join("', '", lost) + "' any more, which the catalog says more of";
    return Optional.of(
        conflict(Finding.of(Kind.CONFLICT, triple, Optional.of(field), remark), change));
  }

  private static Function<ErrorSlice, Optional<ErrorSlice>> edit(
      DraftError now, Field field, Optional<Rewording> rewording) {
    String text = LockedError.of(now).text(field);
    return switch (field) {
      case STATUS -> slice -> slice.withNumber(field.keyword(), text);
      case MESSAGE -> rewording.orElseThrow()::on;
      case DESCRIPTION, SOLUTION ->
        text.isEmpty()
            ? slice -> slice.without(field.keyword())
            : slice -> slice.withText(field.keyword(), text);
    };
  }

  private static boolean says(CatalogError mine, Field field, String text) {
    return field == Field.MESSAGE ? Wording.says(mine, text) : mine.text(field).equals(text);
  }

  private static boolean isUntouched(CatalogError mine, Field field, String text) {
    return field == Field.MESSAGE
        ? Wording.isUntouched(mine, text)
        : mine.text(field).equals(text);
  }

  /** What a document does not say, so that something stands in for it, it leaves to the catalog. */
  private static boolean isSilent(Triple triple, Field field) {
    boolean isMadeUp = triple.now().get().madeUp().contains(field.role());
    return isMadeUp || (field == Field.STATUS && now(triple, field).isEmpty());
  }

  private static String now(Triple triple, Field field) {
    return LockedError.of(triple.now().get()).text(field);
  }

  private Step conflict(Finding finding, Change change) {
    return switch (policy) {
      case OPEN -> new Step(finding, Optional.empty());
      case OURS -> new Step(finding.settled(), Optional.empty());
      case THEIRS -> new Step(finding.settled(), Optional.of(change));
    };
  }

  private static Step step(Kind kind, Triple triple, Change change) {
    return new Step(Finding.of(kind, triple, Optional.empty(), ""), Optional.of(change));
  }

  private static Step step(Kind kind, Triple triple, Field field, Change change) {
    return new Step(Finding.of(kind, triple, Optional.of(field), ""), Optional.of(change));
  }

  private static Verdict verdict(Triple triple, Step... steps) {
    return new Verdict(triple, List.of(steps), Set.of());
  }
}
