package dev.errata.documents.sync;

import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The order in which the fields of an error are written. */
final class FieldOrder {

  private static final List<String> ORDER = List.of(
      "code",
      "aliases",
      "name",
      "family",
      "status",
      "message",
      "documented",
      ErrorSlice.PARAMS,
      "retry-after",
      "retryable",
      "description",
      "solution",
      "trace",
      "facts",
      ErrorSlice.DEPRECATED);

  private FieldOrder() {}

  static Optional<Entry> find(MappingNode in, String name) {
    return in.entries().stream()
        .filter(entry -> entry.key().text().equals(name))
        .findFirst();
  }

  /** The entry of an error behind which a field stands that is new; empty if it stands first. */
  static Optional<Entry> behind(MappingNode error, String field) {
    int rank = ORDER.indexOf(field);
    return error.entries().stream()
        .filter(entry -> rank(entry) < rank)
        .max(Comparator.comparingInt(FieldOrder::rank));
  }

  private static int rank(Entry entry) {
    return ORDER.indexOf(entry.key().text());
  }
}
