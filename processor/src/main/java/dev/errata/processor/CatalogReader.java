package dev.errata.processor;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.SourceText;
import dev.errata.processor.read.CatalogFinder;
import dev.errata.processor.read.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads each catalog once, however many interfaces share it. */
final class CatalogReader {

  private final CatalogFinder finder;
  private final Map<Key, Result<CheckedCatalog>> catalogs = new HashMap<>();

  /** Another module may have another catalog by the same paths. */
  private record Key(List<String> paths, String module) {}

  CatalogReader(CatalogFinder finder) {
    this.finder = finder;
  }

  /** The checked catalog of a request. One that is missing may be there when asked for again. */
  Result<CheckedCatalog> read(Request request) {
    Key key = new Key(request.paths(), request.moduleName());
    Result<CheckedCatalog> known = catalogs.get(key);
    return known != null
        ? known
        : finder.find(request).then(sources -> catalogs.computeIfAbsent(key, k -> check(sources)));
  }

  static Result<CheckedCatalog> check(List<SourceText> sources) {
    return SourceReading.read(sources)
        .then(reading -> CatalogParser.parse(reading.source(), reading.roots()))
        .then(CatalogChecker::check);
  }
}
