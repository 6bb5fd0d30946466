package dev.errata.catalog.compare;

import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.YamlReader;
import java.util.List;

/** Catalogs that tests compare. */
final class Compared {

  private Compared() {}

  static List<Change> changes(String before, String after) {
    return CatalogComparer.compare(checked("old.yaml", before), checked("new.yaml", after));
  }

  static List<String> ids(String before, String after) {
    return changes(before, after).stream()
        .map(change -> change.kind().id())
        .sorted()
        .toList();
  }

  static CheckedCatalog checked(String name, String text) {
    SourceText source = new SourceText(name, text);
    var result = YamlReader.read(source)
        .then(root -> CatalogParser.parse(source, root))
        .then(CatalogChecker::check);
    return result
        .success()
        .orElseThrow(() -> new IllegalArgumentException(result.diagnostics() + "\n" + text));
  }
}
