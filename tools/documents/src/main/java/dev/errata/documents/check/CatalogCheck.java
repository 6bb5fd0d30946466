package dev.errata.documents.check;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.YamlReader;

/** Reads and checks a catalog as the processor does. */
public final class CatalogCheck {

  private CatalogCheck() {}

  /** The catalog of a text, and what there is to say about it. */
  public static Result<CheckedCatalog> check(SourceText source) {
    return YamlReader.read(source)
        .then(root -> CatalogParser.parse(source, root))
        .then(CatalogChecker::check);
  }
}
