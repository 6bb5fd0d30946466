package dev.errata.processor;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.YamlReader;
import dev.errata.processor.read.CatalogFinder;
import dev.errata.processor.read.Request;
import java.util.HashMap;
import java.util.Map;

/** Reads each catalog once, however many interfaces share it. */
final class CatalogReader {

  private final CatalogFinder finder;
  private final Map<Key, Result<CheckedCatalog>> catalogs = new HashMap<>();

  /** Another module may have another catalog by the same path. */
  private record Key(String path, String module) {}

  CatalogReader(CatalogFinder finder) {
    this.finder = finder;
  }

  /** The checked catalog of a request. One that is missing may be there when asked for again. */
  Result<CheckedCatalog> read(Request request) {
    Key key = new Key(request.path(), request.moduleName());
    Result<CheckedCatalog> known = catalogs.get(key);
    return known != null
        ? known
        : finder.find(request).then(source -> catalogs.computeIfAbsent(key, k -> check(source)));
  }

  private static Result<CheckedCatalog> check(SourceText source) {
    return YamlReader.read(source)
        .then(root -> CatalogParser.parse(source, root))
        .then(CatalogChecker::check);
  }
}
