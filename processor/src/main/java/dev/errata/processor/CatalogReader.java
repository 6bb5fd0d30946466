package dev.errata.processor;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.processor.read.CatalogFinder;
import java.util.HashMap;
import java.util.Map;

/** Reads each catalog once, however many interfaces share it. */
final class CatalogReader {

  private final CatalogFinder finder;
  private final Map<String, Result<CheckedCatalog>> catalogs = new HashMap<>();

  CatalogReader(CatalogFinder finder) {
    this.finder = finder;
  }

  /** The checked catalog of a path. One that is missing may be there when it is asked for again. */
  Result<CheckedCatalog> read(String path) {
    Result<CheckedCatalog> known = catalogs.get(path);
    return known != null
        ? known
        : finder.find(path).then(source -> catalogs.computeIfAbsent(path, key -> check(source)));
  }

  private static Result<CheckedCatalog> check(SourceText source) {
    return YamlReader.read(source)
        .then(root -> CatalogParser.parse(source, root))
        .then(CatalogChecker::check);
  }
}
