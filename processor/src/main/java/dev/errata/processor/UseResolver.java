package dev.errata.processor;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.source.Located;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.read.Request;
import dev.errata.processor.read.RequestReader;
import dev.errata.processor.read.UsedInterface;
import dev.errata.processor.read.UsedInterfaceFinder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out what is known of the interfaces that a catalog uses.
 *
 * <p>What is generated for one that is compiled at the same time may not be there yet, so its
 * catalog is asked for its codes. Of any other, its classes are.
 */
record UseResolver(RequestReader reader, CatalogReader catalogs, UsedInterfaceFinder interfaces) {

  /**
   * The interfaces that are used, with their codes.
   *
   * @param plans plans what is generated for an interface that is compiled at the same time
   */
  Result<List<UsedInterface>> resolve(
      Request request, Catalog catalog, Function<Request, Result<CatalogPlan>> plans) {
    List<UsedInterface> resolved = new ArrayList<>();
    List<Diagnostic> mistakes = new ArrayList<>();
    for (Located<String> use : catalog.uses()) {
      Result<UsedInterface> used = interfaces
          .find(request, catalog.source(), use)
          .then(found -> isCircle(request, found)
              ? Result.failure(circle(request, catalog, use))
              : withConstants(found, catalog, plans));
      used.value().ifPresent(resolved::add);
      mistakes.addAll(used.diagnostics());
    }
    return Result.of(List.copyOf(resolved), mistakes);
  }

  private Result<UsedInterface> withConstants(
      UsedInterface used, Catalog catalog, Function<Request, Result<CatalogPlan>> plans) {
    if (!used.isSource() || !reader.isResolved(used.annotated())) {
      return Result.of(used);
    }
    Optional<CatalogPlan> plan = reader.read(used.annotated()).then(plans).success();
    if (plan.isEmpty()) {
      return Result.failure(Diagnostic.at(
          catalog.source(),
          used.use().span(),
          DiagnosticCode.USED_NOT_GENERATED,
          "nothing is generated for '" + used.use().value() + "', which has mistakes of its own",
          "correct those first"));
    }
    Map<String, String> constants = new LinkedHashMap<>();
    for (ErrorPlan error : plan.get().errors()) {
      constants.putIfAbsent(error.code(), error.names().constant());
    }
    return Result.of(used.withConstants(constants));
  }

  /** Whether what is used leads back to who uses it. */
  private boolean isCircle(Request request, UsedInterface used) {
    return leadsTo(request.annotated().name(), used, new HashSet<>());
  }

  private boolean leadsTo(String name, UsedInterface used, Set<String> seen) {
    if (used.annotated().name().equals(name)) {
      return true;
    }
    if (!used.isSource()
        || !reader.isResolved(used.annotated())
        || !seen.add(used.annotated().name())) {
      return false;
    }
    Optional<Request> request = reader.read(used.annotated()).success();
    return request.isPresent()
        && catalogs.read(request.get()).value().stream()
            .map(checked -> checked.catalog())
            .flatMap(catalog -> catalog.uses().stream()
                .flatMap(
                    use -> interfaces.find(request.get(), catalog.source(), use).value().stream()))
            .anyMatch(next -> leadsTo(name, next, seen));
  }

  private static Diagnostic circle(Request request, Catalog catalog, Located<String> use) {
    String user = request.annotated().name();
    return Diagnostic.at(
        catalog.source(),
        use.span(),
        DiagnosticCode.USES_ITSELF,
        use.value().equals(user)
            ? "'" + user + "' uses itself"
            : "'" + use.value() + "' uses '" + user + "', so it cannot be used by that",
        "let one use the other; what both share lies in a third");
  }
}
