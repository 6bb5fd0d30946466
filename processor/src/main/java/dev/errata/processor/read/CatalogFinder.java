package dev.errata.processor.read;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.SourceDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Completions;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Finds the catalog that is asked for, and reads its text. */
public final class CatalogFinder {

  private final SearchPath searchPath;

  /**
   * Makes a finder for one compilation.
   *
   * @param errataPath the directories of {@code -Aerrata.path}
   * @param filer reads from the compiler's locations
   * @param elements knows the modules
   */
  public CatalogFinder(Optional<String> errataPath, Filer filer, Elements elements) {
    this.searchPath = new SearchPath(errataPath, filer, elements);
  }

  /** The texts of the catalog's files, each in the first location that has it. */
  public Result<List<SourceText>> find(Request request) {
    return find(request, "catalog", request.paths());
  }

  /**
   * The texts of a language in the first location that has them, be it another than their
   * catalog's.
   */
  public Result<List<SourceText>> find(Request request, LanguageTag language) {
    return find(
        request,
        "language file",
        request.paths().stream().map(language::pathBeside).toList());
  }

  /** All that is missing is told at once. */
  private Result<List<SourceText>> find(Request request, String what, List<String> paths) {
    List<SourceText> sources = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (String path : paths) {
      SourceText previous = sources.isEmpty() ? null : sources.get(sources.size() - 1);
      Result<SourceText> source = find(request, what, path, previous);
      source.value().ifPresent(sources::add);
      diagnostics.addAll(source.diagnostics());
    }
    return diagnostics.isEmpty() ? Result.of(List.copyOf(sources)) : Result.failure(diagnostics);
  }

  private Result<SourceText> find(Request request, String what, String path, SourceText previous) {
    List<CatalogLocation> searched = searchPath.of(request.annotated().element());
    for (CatalogLocation location : searched) {
      ReadResult result = location.read(path);
      if (result instanceof ReadResult.Found found) {
        return SourceDecoder.decode(path, found.bytes(), previous);
      }
      if (result instanceof ReadResult.Unreadable unreadable) {
        return Result.failure(unreadable(path, location, unreadable.reason()));
      }
    }
    return Result.failure(new MissingCatalog(what, path, searched).diagnostic());
  }

  /**
   * What can stand for the path of a catalog in the source: the catalogs that can be seen, as
   * string literals. Nothing tells which lie in jars.
   *
   * @param type the annotated type
   * @param userText what of the literal is written; null or empty if nothing is
   */
  public List<Completion> completions(Element type, String userText) {
    String text = userText == null ? "" : userText;
    String start = text.replaceFirst("^\"", "").replaceFirst("\"$", "");
    return CatalogListing.in(searchPath.of(type)).entrySet().stream()
        .filter(seen -> seen.getKey().startsWith(start))
        .map(seen -> Completions.of("\"" + seen.getKey() + "\"", "from " + seen.getValue()))
        .toList();
  }

  private static Diagnostic unreadable(String path, CatalogLocation location, String reason) {
    return Diagnostic.outside(
        DiagnosticCode.CATALOG_UNREADABLE,
        "'" + path + "' cannot be read from " + location.name() + ": " + reason,
        "make it a file that the compiler may read; a jar that is damaged has to be made anew");
  }
}
