package dev.errata.processor;

import dev.errata.catalog.compare.CatalogComparer;
import dev.errata.catalog.compare.ChangeDiagnostics;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.processor.read.BaselineFinder;
import dev.errata.processor.read.Request;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares catalogs with those of an earlier release, each once. */
final class BaselineCheck {

  private final BaselineFinder finder;
  private final Set<List<String>> compared = new HashSet<>();

  BaselineCheck(BaselineFinder finder) {
    this.finder = finder;
  }

  /** What a catalog breaks; nothing if that has been told, be it for another interface. */
  List<Diagnostic> diagnostics(Request request, CheckedCatalog catalog) {
    if (!compared.add(request.paths())) {
      return List.of();
    }
    Result<CheckedCatalog> baseline = finder.find(request).then(CatalogReader::check);
    return baseline.success().isPresent()
        ? CatalogComparer.compare(baseline.success().get(), catalog).stream()
            .flatMap(change -> ChangeDiagnostics.of(change).stream())
            .toList()
        : baseline.diagnostics().stream().filter(Diagnostic::isError).toList();
  }
}
