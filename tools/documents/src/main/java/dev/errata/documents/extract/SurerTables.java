package dev.errata.documents.extract;

import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import dev.errata.documents.document.TermStyle;
import dev.errata.documents.extract.HeadWords.Certainty;
import java.util.Comparator;
import java.util.Iterator;
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

  private final TableChoice choice;

  SurerTables(TableChoice choice) {
    this.choice = choice;
  }

  private record Weighed(Judged judged, Certainty head, double evidence, TermStyle style) {

    /** A few rows do not weigh against many, and those of prose less than others. */
    boolean weighs(Weighed other) {
      return rows() * (isProse() ? 1 : MOST_TIMES) >= other.rows();
    }

    private int rows() {
      return judged.table().table().rows().size();
    }

    /** Whether both are parts of one list: columns alike, and codes or their head alike. */
    boolean isListedAs(Weighed other) {
      return judged
              .table()
              .table()
              .columns()
              .equals(other.judged.table().table().columns())
          && !judged.table().table().columns().contains(Columns.KEY)
          && (other.head == Certainty.LIKELY || style == other.style);
    }

    /** What a format declares to be errors says more than the prose in it. */
    boolean isDeclared() {
      return judged.table().table().kind() == Kind.DECLARED;
    }

    private boolean isProse() {
      Kind kind = judged.table().table().kind();
      return kind == Kind.SECTIONS || kind == Kind.LIST;
    }
  }

  /** The tables, of which those that others make unlikely are left out. */
  List<Judged> leftOut(List<Judged> all) {
    List<Weighed> weighed =
        all.stream().filter(SurerTables::isOfCodes).map(this::weighed).toList();
    List<Weighed> surest = weighed.stream()
        .sorted(Comparator.comparingDouble(each -> -each.evidence))
        .limit(MOST_COMPARED)
        .toList();
    Iterator<Weighed> next = weighed.iterator();
    return all.stream()
        .map(each -> isOfCodes(each) ? beside(next.next(), surest) : each)
        .toList();
  }

  private static boolean isOfCodes(Judged judged) {
    return judged.isTaken() && !judged.isOfStatuses();
  }

  private Weighed weighed(Judged judged) {
    Table table = judged.table().table();
    return new Weighed(
        judged,
        choice.certainty(table, judged.roles()),
        choice.evidence(table, judged.roles()),
        TermStyles.ofMost(table, judged.roles()));
  }

  private static Judged beside(Weighed own, List<Weighed> surest) {
    return surer(own, surest)
        .map(other -> own.judged.leftOut("it is unlike table %d, which lists errors more surely"
            .formatted(other.judged.table().number())))
        .orElse(own.judged);
  }

  /** The table beside which another is none of errors; empty if there is none. */
  private static Optional<Weighed> surer(Weighed own, List<Weighed> surest) {
    boolean isOneOfSeveral =
        surest.stream().anyMatch(other -> other.evidence > own.evidence && other.isListedAs(own));
    if (own.head == Certainty.CERTAIN || own.evidence >= SURE_ALONE || isOneOfSeveral) {
      return Optional.empty();
    }
    List<Weighed> surer = surest.stream()
        .filter(other -> other.evidence >= own.evidence + SURER && other.weighs(own))
        .toList();
    boolean isLikeNone =
        !surer.isEmpty() && surer.stream().noneMatch(other -> other.style == own.style);
    double gap = own.evidence <= UNSURE ? FAR_SURER : MUCH_SURER;
    boolean isUnlikely = own.evidence <= SURE_IF_LIKE
        && surer.stream().anyMatch(other -> other.evidence >= own.evidence + gap);
    boolean isBesideDeclared = own.isProse() && surer.stream().anyMatch(Weighed::isDeclared);
    return isLikeNone || isUnlikely || isBesideDeclared
        ? surer.stream().findFirst()
        : Optional.empty();
  }
}
