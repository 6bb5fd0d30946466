package dev.errata.documents.sync;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.StatusError;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A catalog, and where its errors stand. */
final class CatalogFile {

  private final SourceText source;
  private final Lines lines;
  private final boolean isFlow;
  private final List<CatalogError> errors;
  private final Catalog catalog;

  private CatalogFile(SourceText source, MappingNode mapping, Catalog catalog) {
    this.source = source;
    this.lines = new Lines(source.text());
    this.isFlow = Extent.isFlow(source, mapping);
    this.errors = errors(mapping, catalog);
    this.catalog = catalog;
  }

  /** Reads a catalog. What the rules say against it does not matter here. */
  static Result<CatalogFile> read(SourceText source) {
    return YamlReader.read(source).then(root -> {
      Result<Catalog> parsed = CatalogParser.parse(source, root);
      return new Result<>(
          parsed.success().map(catalog -> new CatalogFile(source, errorsOf(root), catalog)),
          parsed.diagnostics());
    });
  }

  private static MappingNode errorsOf(Node root) {
    return ((MappingNode) root)
        .entries().stream()
            .filter(entry -> entry.key().text().equals("errors"))
            .map(entry -> (MappingNode) entry.value())
            .findFirst()
            .orElseThrow();
  }

  private static List<CatalogError> errors(MappingNode mapping, Catalog catalog) {
    Map<String, ErrorDefinition> byKey = new HashMap<>();
    catalog.errors().forEach(error -> byKey.put(error.key().value(), error));
    List<CatalogError> errors = new ArrayList<>();
    mapping
        .entries()
        .forEach(entry -> errors.add(new CatalogError(byKey.get(entry.key().text()), entry)));
    return List.copyOf(errors);
  }

  SourceText source() {
    return source;
  }

  Lines lines() {
    return lines;
  }

  /** Whether the errors stand in braces. */
  boolean isFlow() {
    return isFlow;
  }

  List<CatalogError> errors() {
    return errors;
  }

  /** The keys of errors that are named elsewhere, by where what is said with them stands. */
  Map<Position, String> references() {
    Map<Position, String> references = new HashMap<>();
    for (StatusError http : catalog.http()) {
      references.put(http.status().span().start(), http.error().value());
      references.put(http.error().span().start(), http.error().value());
    }
    for (Validator validator : catalog.validators()) {
      for (Validator.Check check : validator.checks()) {
        String key = check.error().value();
        references.put(check.error().span().start(), key);
        check.bindings().forEach(binding -> {
          references.put(binding.param().span().start(), key);
          references.put(binding.source().span().start(), key);
        });
      }
    }
    return references;
  }

  /** Where an error begins: at its key. */
  int start(CatalogError error) {
    return Extent.start(source, error.entry().key());
  }

  /** Where an error ends, with what stands behind it and the comments below that are its own. */
  int end(CatalogError error) {
    int end = Extent.end(source, error.entry().value());
    return isFlow
        ? end
        : lines.endWithComments(end, error.entry().key().span().start().column() - 1);
  }

  /** How far the fields of an error are indented; empty if they stand in braces. */
  OptionalInt fieldColumn(CatalogError error) {
    MappingNode body = (MappingNode) error.entry().value();
    return Extent.isFlow(source, body)
        ? OptionalInt.empty()
        : OptionalInt.of(body.entries().get(0).key().span().start().column() - 1);
  }

  /** The text of an error. */
  String text(CatalogError error) {
    return source.text().substring(start(error), end(error));
  }
}
