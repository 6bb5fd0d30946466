package dev.errata.catalog;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.SourceDecoder;
import dev.errata.catalog.yaml.YamlReader;
import java.nio.charset.StandardCharsets;

/** Reads catalogs for tests, by the steps by which the processor reads them. */
public final class Reading {

  /** What messages call the texts of tests. */
  public static final String NAME = "catalog.yaml";

  private Reading() {}

  /** The whole way from bytes to a checked catalog. */
  public static Result<CheckedCatalog> catalog(String name, byte[] bytes) {
    return SourceDecoder.decode(name, bytes)
        .then(source -> YamlReader.read(source)
            .then(root -> CatalogParser.parse(source, root))
            .then(CatalogChecker::check));
  }

  /** The whole way from text to a checked catalog. */
  public static Result<CheckedCatalog> catalog(String text) {
    return catalog(NAME, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The way from text to nodes. */
  public static Result<Node> yaml(String text) {
    return YamlReader.read(new SourceText(NAME, text));
  }

  /** A place as {@code line:column}. */
  public static String start(Diagnostic diagnostic) {
    return places(diagnostic.place().orElseThrow().span()).replaceFirst("-.*", "");
  }

  /** A stretch as {@code line:column-line:column}. */
  public static String places(Span span) {
    return span.start().line()
        + ":"
        + span.start().column()
        + "-"
        + span.end().line()
        + ":"
        + span.end().column();
  }
}
