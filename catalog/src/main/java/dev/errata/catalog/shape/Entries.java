package dev.errata.catalog.shape;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.MappingNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The entries of a mapping whose keys are a user's names. */
public final class Entries {

  private Entries() {}

  /**
   * The entries in order. A key that occurs again is reported, and its first entry counts.
   *
   * @param noun what the keys are, such as {@code code}
   */
  public static Collection<MappingNode.Entry> unique(
      MappingNode mapping, String noun, Report report) {
    Map<String, MappingNode.Entry> unique = new LinkedHashMap<>();
    for (MappingNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      MappingNode.Entry first = unique.putIfAbsent(key, entry);
      if (first != null) {
        Span where = first.key().span();
        report.add(
            entry.key().span(),
            DiagnosticCode.DUPLICATE_KEY,
            "duplicate " + noun + " '" + key + "'",
            "remove one of the two, or rename it",
            new Note(where, "first defined here"));
      }
    }
    return unique.values();
  }
}
