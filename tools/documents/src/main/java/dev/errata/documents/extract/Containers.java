package dev.errata.documents.extract;

import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headings that head lists of errors are no errors, though they may be words such as codes are:
 * more errors stand below them than they are themselves, and more surely.
 */
final class Containers {

  private static final double NEARLY_ALL = 0.8;
  private static final int MANY_MORE = 3;

  private Containers() {}

  /** The tables, of which those that hold others are left out. */
  static List<Judged> leftOut(List<Judged> all) {
    Map<String, Inner> inner = new HashMap<>();
    for (Judged each : all) {
      if (each.isTaken()) {
        Set<String> headings = new HashSet<>();
        each.table().table().rows().forEach(row -> headings.addAll(row.headings()));
        Inner rows = new Inner(each, each.table().table().rows().size());
        headings.forEach(heading -> inner.merge(heading, rows, Inner::and));
      }
    }
    return all.stream()
        .map(each -> isContainer(each, inner)
            ? each.leftOut("its headings are those of lists of errors")
            : each)
        .toList();
  }

  private static boolean isContainer(Judged each, Map<String, Inner> inner) {
    Table table = each.table().table();
    if (!each.isTaken() || table.kind() != Kind.SECTIONS) {
      return false;
    }
    long within = table.rows().stream()
        .map(row -> inner.get(row.cells().get(0).text()))
        .filter(rows -> rows != null && rows.first != each)
        .filter(rows -> rows.first.looks().evidence() > each.looks().evidence())
        .mapToLong(rows -> rows.count)
        .sum();
    return within > table.rows().size() || areAllHeads(each, inner);
  }

  /** Whether nearly each heading has a list below it, and these have many more rows. */
  private static boolean areAllHeads(Judged each, Map<String, Inner> inner) {
    Table table = each.table().table();
    List<Inner> below = table.rows().stream()
        .map(row -> inner.get(row.cells().get(0).text()))
        .filter(rows -> rows != null && rows.first != each && rows.isOfCodes())
        .toList();
    long rows = below.stream().mapToLong(Inner::count).sum();
    return below.size() >= NEARLY_ALL * table.rows().size()
        && rows >= (long) MANY_MORE * table.rows().size();
  }

  /**
   * The rows of the lists below a heading.
   *
   * @param first the first of the lists
   */
  private record Inner(Judged first, long count) {

    /** Whether their keys are codes, not labels of what is told. */
    boolean isOfCodes() {
      return !first.looks().style().isWords();
    }

    Inner and(Inner other) {
      return new Inner(first, count + other.count);
    }
  }
}
