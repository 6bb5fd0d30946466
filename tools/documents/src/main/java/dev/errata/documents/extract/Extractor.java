package dev.errata.documents.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the errors out of the tables of documents. */
public final class Extractor {

  private final HeadWords heads = HeadWords.load();
  private final ExtractOptions options;

  /** Makes an extractor. */
  public Extractor(ExtractOptions options) {
    this.options = options;
  }

  /** Takes the errors out of tables, in their order. */
  public Extraction extract(List<NumberedTable> tables) {
    Set<String> names = new LinkedHashSet<>();
    tables.forEach(table -> names.add(table.document()));
    Evidence evidence = new Evidence(names);
    KnownErrors known = new KnownErrors();
    List<Judged> judged = judged(tables, options, evidence);
    if (!options.sections().isEmpty() && judged.stream().noneMatch(Judged::isTaken)) {
      judged = judged(tables, options.choosingAll(), evidence);
    }
    boolean hasCodes = judged.stream().anyMatch(each -> each.isTaken() && !each.isOfStatuses());
    boolean areAllStatuses =
        judged.stream().filter(Judged::isTaken).allMatch(Judged::looksLikeStatuses);
    List<TableReport> reports = new ArrayList<>();
    for (Judged each : judged) {
      Optional<String> whyNot = each.whyNot()
          .or(() -> hasCodes && each.isOfStatuses() && !options.isChosen()
              ? Optional.of("it is of HTTP statuses, and others are of codes")
              : Optional.empty())
          .or(() -> partOfOne(each, known));
      reports.add(whyNot
          .map(why -> TableReport.leftOut(each.table(), why))
          .orElseGet(() -> new RowReader(
                  each.table(),
                  each.roles(),
                  options.status(),
                  each.isOfStatuses() || areAllStatuses,
                  known)
              .read()));
    }
    return new Extraction(known.errors(), List.copyOf(reports));
  }

  /** Who names a table by its number means it. */
  private Optional<String> partOfOne(Judged judged, KnownErrors known) {
    return options.tables().isEmpty()
        ? known.isPartOfOne(judged.table().table()).map(code -> "it is a part of '" + code + "'")
        : Optional.empty();
  }

  private List<Judged> judged(
      List<NumberedTable> tables, ExtractOptions options, Evidence evidence) {
    TableChoice choice = new TableChoice(heads, options, evidence);
    List<Judged> alone = tables.stream().map(table -> judge(table, choice)).toList();
    List<Judged> outermost = Containers.leftOut(alone);
    return options.isChosen() ? outermost : SurerTables.leftOut(outermost);
  }

  private Judged judge(NumberedTable table, TableChoice choice) {
    ColumnRoles roles = RoleFinder.find(heads, table.table(), options.columns());
    Optional<String> whyNot = choice.whyNot(table, roles);
    Looks looks = whyNot.isPresent() ? Looks.NONE : choice.looks(table.table(), roles);
    return new Judged(table, roles, whyNot, looks);
  }
}
