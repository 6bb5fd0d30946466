package dev.errata.documents.read.data;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of sequences that stand at the same path. */
final class SequenceTables {

  private SequenceTables() {}

  /** A sequence of mappings with a key each as the one mapping that it means; null for others. */
  static Mapping asMapping(Sequence sequence) {
    Set<String> keys = new HashSet<>();
    List<Entry> entries = new ArrayList<>();
    for (DataNode element : sequence.elements()) {
      if (!(element instanceof Mapping mapping)
          || mapping.entries().size() != 1
          || !keys.add(mapping.entries().get(0).key())) {
        return null;
      }
      entries.add(mapping.entries().get(0));
    }
    boolean isAttribute =
        keys.size() == 1 && AttributeNames.contains(entries.get(0).key());
    return entries.isEmpty() || isAttribute ? null : new Mapping(entries, sequence.line());
  }

  /**
   * Makes the tables.
   *
   * @param places sequences of one title
   * @param below takes what stands within rows
   */
  static List<Table> of(List<Place> places, List<Place> below) {
    String title = places.get(0).title();
    TableBuilder mappings = TableBuilder.plain(Table.Kind.DATA, title);
    TableBuilder texts = TableBuilder.plain(Table.Kind.DATA, title);
    TableBuilder lists = TableBuilder.plain(Table.Kind.HEADLESS_TABLE, title);
    List<Mapping> all = places.stream()
        .flatMap(place -> ((Sequence) place.node()).elements().stream())
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .toList();
    RowFlattener flattener = new RowFlattener(mappings, false, all, below);
    for (Place place : places) {
      for (DataNode element : ((Sequence) place.node()).elements()) {
        if (element instanceof Mapping mapping && isHolder(mapping)) {
          below.add(new Place(place.path(), place.headings(), mapping));
        } else if (element instanceof Mapping mapping) {
          flattener.add(place, "", mapping, mapping.line());
        } else if (element instanceof Sequence sequence && sequence.isOfScalars()) {
          lists.add("", numbered(sequence), place.headings(), element.line());
        } else if (element instanceof Sequence) {
          below.add(new Place(place.path(), place.headings(), element));
        } else {
          Cell cell = new Cell(RowFlattener.text(element), element.line());
          texts.add("", Map.of(Columns.TEXT, cell), place.headings(), element.line());
        }
      }
    }
    return Stream.of(mappings, texts, lists)
        .filter(table -> !table.isEmpty())
        .map(TableBuilder::build)
        .toList();
  }

  /** A mapping that says nothing itself, such as a document of several. */
  private static boolean isHolder(Mapping mapping) {
    return !LikeThings.isRow(mapping)
        && mapping.entries().stream()
            .allMatch(entry -> entry.value() instanceof Sequence
                || entry.value() instanceof Mapping held
                    && held.entries().size() > 1
                    && held.entries().stream().allMatch(each -> each.value() instanceof Mapping));
  }

  /** A cell for each element, by its number. */
  static Map<String, Cell> numbered(Sequence sequence) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (DataNode element : sequence.elements()) {
      cells.put(
          Columns.numbered(cells.size()), new Cell(RowFlattener.text(element), element.line()));
    }
    return cells;
  }
}
