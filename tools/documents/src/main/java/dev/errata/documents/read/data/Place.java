package dev.errata.documents.read.data;

import java.util.ArrayList;
import java.util.List;

/**
 * A value and how it is reached.
 *
 * @param path the keys on the way, but for those of rows
 * @param headings the same, with what names the rows
 */
record Place(List<String> path, List<String> headings, DataNode node) {

  /** A value below this one. */
  Place below(String key, DataNode value) {
    return new Place(with(path, key), with(headings, key), value);
  }

  /** A value below a row of this one. */
  Place belowRow(String row, String key, DataNode value) {
    return new Place(with(path, key), row.isEmpty() ? headings : with(headings, row), value);
  }

  String title() {
    return String.join(".", path);
  }

  private static List<String> with(List<String> keys, String key) {
    List<String> longer = new ArrayList<>(keys);
    longer.add(FoldedText.of(key));
    return List.copyOf(longer);
  }
}
