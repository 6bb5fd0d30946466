package dev.errata.documents.read.data;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the collections of like things in a tree, level by level. */
public final class DataTables {

  private final List<Table> tables = new ArrayList<>();

  private DataTables() {}

  /** All tables of a tree, in the order of the document. */
  public static List<Table> of(DataNode root) {
    return from(List.of(new Place(List.of(), List.of(), root)));
  }

  /**
   * A value.
   *
   * @param heading what it stands below; empty for nothing
   */
  public record Headed(String heading, DataNode value) {}

  /** The tables of values that stand by the same name in several places. */
  public static List<Table> of(String name, List<Headed> values) {
    return from(values.stream()
        .map(each -> new Place(
            List.of(name),
            each.heading().isEmpty() ? List.of() : List.of(each.heading()),
            each.value()))
        .toList());
  }

  private static List<Table> from(List<Place> places) {
    DataTables all = new DataTables();
    List<Place> level = places;
    while (!level.isEmpty()) {
      level = all.level(level);
    }
    return all.tables.stream().sorted(Comparator.comparingInt(Table::line)).toList();
  }

  /** Makes the tables of a level; what it holds is the next level. */
  private List<Place> level(List<Place> places) {
    List<Place> below = new ArrayList<>();
    Map<String, List<Place>> sequences = new LinkedHashMap<>();
    List<Place> groups = new ArrayList<>();
    for (Place place : places) {
      if (place.node() instanceof Sequence sequence) {
        Mapping joined = SequenceTables.asMapping(sequence);
        if (joined == null) {
          sequences.computeIfAbsent(place.title(), title -> new ArrayList<>()).add(place);
        } else {
          groups.add(new Place(place.path(), place.headings(), joined));
        }
      } else if (place.node() instanceof Mapping) {
        groups.add(place);
      }
    }
    sequences.values().forEach(same -> tables.addAll(SequenceTables.of(same, below)));
    Map<String, List<Place>> byTitle = new LinkedHashMap<>();
    groups.forEach(group ->
        byTitle.computeIfAbsent(group.title(), title -> new ArrayList<>()).add(group));
    Set<String> known = knownColumns(byTitle);
    byTitle.values().forEach(same -> groups(same, known, below));
    return below;
  }

  /** The columns of the groups that are sure of theirs: a group of one thing goes by them. */
  private static Set<String> knownColumns(Map<String, List<Place>> groups) {
    Set<String> known = new HashSet<>();
    for (List<Place> same : groups.values()) {
      List<Entry> rows = rows(same);
      if (rows.size() > 1 && LikeThings.areRows(rows)) {
        rows.forEach(
            row -> ((Mapping) row.value()).entries().forEach(entry -> known.add(entry.key())));
      }
    }
    return known;
  }

  private static List<Entry> rows(List<Place> groups) {
    return groups.stream()
        .flatMap(group -> ((Mapping) group.node()).entries().stream())
        .filter(entry -> LikeThings.isRow(entry.value()))
        .toList();
  }

  private static boolean goesBy(Set<String> known, List<Entry> rows) {
    return rows.stream()
        .allMatch(row -> ((Mapping) row.value())
            .entries().stream().allMatch(entry -> known.contains(entry.key())));
  }

  private void groups(List<Place> same, Set<String> known, List<Place> below) {
    List<Entry> rows = rows(same);
    boolean areRows = LikeThings.areRows(rows) || !rows.isEmpty() && goesBy(known, rows);
    TableBuilder texts = TableBuilder.keyed(Table.Kind.DATA, same.get(0).title());
    TableBuilder table = TableBuilder.keyed(Table.Kind.DATA, same.get(0).title());
    List<Mapping> mappings = rows.stream().map(row -> (Mapping) row.value()).toList();
    RowFlattener flattener = new RowFlattener(table, true, mappings, below);
    for (Place group : same) {
      List<Sequence> lists = sequencesOfScalars(group);
      boolean areTuples = LikeThings.areTuples(lists);
      for (Entry entry : ((Mapping) group.node()).entries()) {
        if (areTuples && entry.value() instanceof Sequence tuple && tuple.isOfScalars()) {
          table.add(entry.key(), SequenceTables.numbered(tuple), group.headings(), entry.line());
        } else if (LikeThings.isCell(entry.value())
            // One sequence alone is more likely a list than the lines of a text.
            && (lists.size() > 1 || !(entry.value() instanceof Sequence))) {
          Cell cell = new Cell(RowFlattener.text(entry.value()), entry.value().line());
          texts.add(entry.key(), Map.of(Columns.TEXT, cell), group.headings(), entry.line());
        } else if (areRows && LikeThings.isRow(entry.value())) {
          flattener.add(group, entry.key(), (Mapping) entry.value(), entry.line());
        } else {
          below.add(group.below(entry.key(), entry.value()));
        }
      }
    }
    List.of(texts, table).stream()
        .filter(built -> !built.isEmpty())
        .forEach(built -> tables.add(built.build()));
  }

  private static List<Sequence> sequencesOfScalars(Place group) {
    return ((Mapping) group.node())
        .entries().stream()
            .map(Entry::value)
            .filter(Sequence.class::isInstance)
            .map(Sequence.class::cast)
            .filter(Sequence::isOfScalars)
            .toList();
  }
}
