package dev.errata.processor;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.rules.Completeness;
import dev.errata.processor.generate.CatalogGenerator;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.Planner;
import dev.errata.processor.read.AnnotatedType;
import dev.errata.processor.read.Request;
import dev.errata.processor.read.RequestReader;
import dev.errata.processor.write.ExistingTypes;
import dev.errata.processor.write.SourceWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one way from an annotated interface to its generated Java. */
record Pipeline(
    RequestReader reader,
    CatalogReader catalogs,
    TranslationReader translations,
    UseResolver uses,
    Optional<BaselineCheck> baseline,
    ExistingTypes existing,
    SourceWriter writer) {

  /** Generates what an interface asks for, or returns why it cannot be; warnings with either. */
  List<Diagnostic> run(AnnotatedType annotated) {
    Result<CatalogPlan> planned = reader.read(annotated).then(this::planAndCompare);
    List<Diagnostic> diagnostics = new ArrayList<>(planned.diagnostics());
    Optional<CatalogPlan> plan = planned.success();
    if (plan.isPresent()) {
      String interfaceName = annotated.name();
      Optional<Diagnostic> taken = existing.claim(plan.get().typeNames(), interfaceName);
      if (taken.isPresent()) {
        diagnostics.add(taken.get());
      } else {
        writer.write(CatalogGenerator.generate(plan.get()), annotated).ifPresent(diagnostics::add);
      }
    }
    return diagnostics;
  }

  /** Of interfaces that are used, their own builds tell what they break. */
  private Result<CatalogPlan> planAndCompare(Request request) {
    Result<CatalogPlan> planned = plan(request);
    Optional<CheckedCatalog> catalog =
        baseline.isEmpty() ? Optional.empty() : catalogs.read(request).success();
    if (catalog.isEmpty()) {
      return planned;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(planned.diagnostics());
    diagnostics.addAll(baseline.get().diagnostics(request, catalog.get()));
    return new Result<>(planned.value(), List.copyOf(diagnostics));
  }

  private Result<CatalogPlan> plan(Request request) {
    return translations
        .read(request, catalogs.read(request))
        .then(request.selection()::applyTranslated)
        .then(translated -> Completeness.check(translated, request.requireTranslations()))
        .then(translated -> uses.resolve(request, translated.catalog().catalog(), this::plan)
            .then(used -> Planner.plan(request, translated, used)));
  }
}
