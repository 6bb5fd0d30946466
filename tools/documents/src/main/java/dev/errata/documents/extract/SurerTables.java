package dev.errata.documents.extract;

import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import dev.errata.documents.extract.HeadWords.Certainty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What would do for a list of errors alone does not beside one that is surer: a document that lists
 * its errors well has tables and lists of other things as well. Codes that are written like those
 * of the surer list need less than others.
 */
final class SurerTables {

  /** From here on a table needs no comparison. */
  private static final double SURE_ALONE = 3.5;

  private static final double SURE_IF_LIKE = 2.5;
  private static final double SURER = 1.5;
  private static final double UNSURE = 1.5;
  private static final double FAR_SURER = 2;
  private static final double MUCH_SURER = 2.5;
  private static final int MOST_TIMES = 2;

  /** A page may have very many tables, and a few are enough to compare with. */
  private static final int MOST_COMPARED = 200;

  private SurerTables() {}

  /** The tables, of which those that others make unlikely are left out. */
  static List<Judged> leftOut(List<Judged> all) {
    List<Judged> surest = all.stream()
        .filter(SurerTables::isOfCodes)
        .sorted(Comparator.comparingDouble(each -> -each.looks().evidence()))
        .limit(MOST_COMPARED)
        .toList();
    return all.stream()
        .map(each -> isOfCodes(each) ? beside(each, surest) : each)
        .toList();
  }

  private static boolean isOfCodes(Judged judged) {
    return judged.isTaken() && !judged.isOfStatuses();
  }

  private static Judged beside(Judged own, List<Judged> surest) {
    return surer(own, surest)
        .map(other -> own.leftOut("it is unlike table %d, which lists errors more surely"
            .formatted(other.table().number())))
        .orElse(own);
  }

  /** The table beside which another is none of errors; empty if there is none. */
  private static Optional<Judged> surer(Judged own, List<Judged> surest) {
    Looks looks = own.looks();
    boolean isOneOfSeveral = surest.stream()
        .anyMatch(other -> other.looks().evidence() > looks.evidence() && areOneList(other, own));
    if (looks.head() == Certainty.CERTAIN || looks.evidence() >= SURE_ALONE || isOneOfSeveral) {
      return Optional.empty();
    }
    List<Judged> surer = surest.stream()
        .filter(other -> other.looks().evidence() >= looks.evidence() + SURER)
        .filter(other -> weighs(other, own))
        .toList();
    boolean isLikeNone = !surer.isEmpty()
        && surer.stream().noneMatch(other -> other.looks().style() == looks.style());
    double gap = looks.evidence() <= UNSURE ? FAR_SURER : MUCH_SURER;
    boolean isUnlikely = looks.evidence() <= SURE_IF_LIKE
        && surer.stream().anyMatch(other -> other.looks().evidence() >= looks.evidence() + gap);
    // What a format declares to be errors says more than the prose in it.
    boolean isBesideDeclared =
        isProse(own) && surer.stream().anyMatch(other -> kind(other) == Kind.DECLARED);
    return isLikeNone || isUnlikely || isBesideDeclared
        ? surer.stream().findFirst()
        : Optional.empty();
  }

  /** A few rows do not weigh against many, and those of prose less than others. */
  private static boolean weighs(Judged surer, Judged own) {
    int times = isProse(surer) ? 1 : MOST_TIMES;
    return surer.table().table().rows().size() * times
        >= own.table().table().rows().size();
  }

  /** Whether both are parts of one list: columns alike, and codes or their head alike. */
  private static boolean areOneList(Judged surer, Judged own) {
    Table table = own.table().table();
    return surer.table().table().columns().equals(table.columns())
        && !table.columns().contains(Columns.KEY)
        && (own.looks().head() == Certainty.LIKELY
            || surer.looks().style() == own.looks().style());
  }

  private static boolean isProse(Judged judged) {
    return kind(judged) == Kind.SECTIONS || kind(judged) == Kind.LIST;
  }

  private static Kind kind(Judged judged) {
    return judged.table().table().kind();
  }
}
