package dev.errata.documents.read.data;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Scalar;
import dev.errata.documents.read.data.DataNode.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes rows of mappings, however deep their values are. */
final class RowFlattener {

  private final TableBuilder table;
  private final boolean hasKeys;
  private final Map<String, Integer> frequencies;
  private final int rows;
  private final List<Place> nested;

  /**
   * Begins the rows of a table.
   *
   * @param mappings all that become rows: what stands in only one of them may be no column
   * @param nested takes the collections that stand within rows
   */
  RowFlattener(TableBuilder table, boolean hasKeys, List<Mapping> mappings, List<Place> nested) {
    this.table = table;
    this.hasKeys = hasKeys;
    this.frequencies = LikeThings.frequencies(mappings);
    this.rows = mappings.size();
    this.nested = nested;
  }

  /**
   * Adds the rows of a mapping: one, and one for each of its sub-entries.
   *
   * @param collection where the mapping belongs to
   * @param key its key; empty for an element of a sequence
   */
  void add(Place collection, String key, Mapping mapping, int line) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    table.add(key, cells, collection.headings(), line);
    String name = hasKeys ? key : firstText(mapping);
    List<Entry> loners = loners(mapping);
    if (!loners.isEmpty()) {
      nested.add(collection.belowRow(name, name, new Mapping(loners, line)));
    }
    Set<String> apart = loners.stream().map(Entry::key).collect(Collectors.toSet());
    for (Entry entry : mapping.entries()) {
      if (!apart.contains(entry.key())) {
        flatten(new Within(collection, key, name, mapping, cells), "", entry);
      }
    }
    table.seen(cells);
  }

  private record Within(
      Place collection, String key, String name, Mapping mapping, Map<String, Cell> cells) {}

  private void flatten(Within row, String prefix, Entry entry) {
    String name = prefix + FoldedText.of(entry.key());
    if (LikeThings.isCell(entry.value())) {
      Cell cell = new Cell(text(entry.value()), entry.value().line());
      row.cells().merge(name, cell, RowFlattener::joined);
    } else if (!(entry.value() instanceof Mapping mapping)) {
      nested.add(row.collection().belowRow(row.name(), name, entry.value()));
    } else if (hasKeys && areSubEntries(row.mapping(), mapping)) {
      for (Entry child : mapping.entries()) {
        add(row.collection(), row.key() + "." + child.key(), (Mapping) child.value(), child.line());
      }
    } else if (isCollection(mapping) || LikeThings.areTextsByCode(mapping)) {
      nested.add(row.collection().belowRow(row.name(), name, mapping));
    } else {
      mapping.entries().forEach(child -> flatten(row, name + ".", child));
    }
  }

  /** Entries that say the same as the one that they stand in. */
  private static boolean areSubEntries(Mapping row, Mapping held) {
    return !held.entries().isEmpty()
        && held.entries().stream()
            .allMatch(child -> LikeThings.isRow(child.value())
                && ((Mapping) child.value())
                    .entries().stream()
                        .anyMatch(value -> LikeThings.isCell(value.value())
                            && row.find(value.key()).filter(LikeThings::isCell).isPresent()));
  }

  private static boolean isCollection(Mapping mapping) {
    return mapping.entries().size() > 1
        && mapping.entries().stream().allMatch(child -> LikeThings.isRow(child.value()))
        && LikeThings.areRows(mapping.entries());
  }

  /** Mappings that no other row has by this key, and that are like each other: no columns. */
  private List<Entry> loners(Mapping mapping) {
    if (rows < 2) {
      return List.of();
    }
    List<Entry> loners = mapping.entries().stream()
        .filter(entry -> LikeThings.isRow(entry.value()))
        .filter(entry -> frequencies.getOrDefault(entry.key(), 0) == 1)
        .toList();
    return loners.size() > 1 && LikeThings.areRows(loners) ? loners : List.of();
  }

  private static String firstText(Mapping mapping) {
    return mapping.entries().stream()
        .map(Entry::value)
        .filter(Scalar.class::isInstance)
        .map(value -> FoldedText.of(((Scalar) value).text()))
        .findFirst()
        .orElse("");
  }

  /** A cell of a value that fits into one. */
  static String text(DataNode value) {
    if (value instanceof Sequence sequence) {
      return FoldedText.of(sequence.elements().stream()
          .map(element -> ((Scalar) element).text())
          .collect(Collectors.joining(" ")));
    }
    return FoldedText.of(((Scalar) value).text());
  }

  private static Cell joined(Cell one, Cell other) {
    return new Cell(FoldedText.of(one.text() + " " + other.text()), one.line());
  }
}
