package dev.errata.documents.check;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.Node;
import dev.errata.catalog.yaml.SourceDecoder;
import dev.errata.catalog.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** Reads catalogs of one or several files, as the processor does. */
public final class CatalogFiles {

  private CatalogFiles() {}

  /**
   * A file of a catalog.
   *
   * @param name what messages call it
   * @param bytes all of it
   */
  public record CatalogFile(String name, byte[] bytes) {}

  /** The catalog of files in their order, and all there is to say about it. */
  public static Result<CheckedCatalog> read(List<CatalogFile> files) {
    return parse(files).then(CatalogChecker::check);
  }

  /**
   * The same, not held to the rules: for who only looks something up, and is not to wait for what
   * is none of his business.
   */
  public static Result<Catalog> parse(List<CatalogFile> files) {
    List<Node> roots = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    SourceText previous = null;
    for (CatalogFile file : files) {
      Result<SourceText> decoded = SourceDecoder.decode(file.name(), file.bytes(), previous);
      Result<Node> root = decoded.then(YamlReader::read);
      diagnostics.addAll(root.diagnostics());
      root.value().ifPresent(roots::add);
      previous = decoded.value().orElse(previous);
    }
    if (roots.size() < files.size()) {
      return Result.failure(diagnostics);
    }
    Result<Catalog> parsed = CatalogParser.parse(previous, roots);
    diagnostics.addAll(parsed.diagnostics());
    return new Result<>(parsed.value(), List.copyOf(diagnostics));
  }
}
