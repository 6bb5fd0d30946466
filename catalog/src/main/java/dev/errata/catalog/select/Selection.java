package dev.errata.catalog.select;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.rules.TranslatedCatalog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of a catalog that somebody wants.
 *
 * @param include globs over the codes that are taken; all if there are none
 * @param exclude globs over the codes that are left out of these
 */
public record Selection(List<String> include, List<String> exclude) {

  /** The whole catalog. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  /** The selected part of a catalog, with its translations. */
  public Result<TranslatedCatalog> applyTranslated(TranslatedCatalog translated) {
    return apply(translated.catalog())
        .then(taken -> Result.of(new TranslatedCatalog(taken, translated.translations())));
  }

  /** The selected part of a catalog; what names an error goes with it. */
  public Result<CheckedCatalog> apply(CheckedCatalog checked) {
    if (equals(ALL)) {
      return Result.of(checked);
    }
    Catalog catalog = checked.catalog();
    List<Diagnostic> diagnostics = new ArrayList<>();
    include.forEach(glob -> checkMatches("include", glob, catalog, diagnostics));
    exclude.forEach(glob -> checkMatches("exclude", glob, catalog, diagnostics));
    List<Glob> included = include.stream().map(Glob::new).toList();
    List<Glob> excluded = exclude.stream().map(Glob::new).toList();
    List<ErrorDefinition> errors = catalog.errors().stream()
        .filter(error -> included.isEmpty() || matchesAny(included, error))
        .filter(error -> !matchesAny(excluded, error))
        .toList();
    if (errors.isEmpty() && diagnostics.isEmpty()) {
      diagnostics.add(bad("nothing of the catalog is left", "include more, or exclude less"));
    }
    Set<String> keys = new HashSet<>();
    errors.forEach(error -> keys.add(error.key().value()));
    List<Validator> validators = new ArrayList<>();
    for (Validator validator : catalog.validators()) {
      long taken = validator.checks().stream()
          .filter(check -> keys.contains(check.error().value()))
          .count();
      if (taken == validator.checks().size()) {
        validators.add(validator);
      } else if (taken > 0) {
        diagnostics.add(split(validator, catalog));
      }
    }
    return Result.of(
        new CheckedCatalog(catalog.with(
            catalog.http().stream()
                .filter(entry -> keys.contains(entry.error().value()))
                .toList(),
            errors,
            List.copyOf(validators))),
        diagnostics);
  }

  private static boolean matchesAny(List<Glob> globs, ErrorDefinition error) {
    return globs.stream().anyMatch(glob -> glob.matches(error.key().value()));
  }

  private static void checkMatches(
      String key, String glob, Catalog catalog, List<Diagnostic> diagnostics) {
    List<Glob> compiled = List.of(new Glob(glob));
    if (catalog.errors().stream().noneMatch(error -> matchesAny(compiled, error))) {
      diagnostics.add(bad(
          key + " = '" + glob + "' matches no code of the catalog",
          "write a code, or a part of one with * for any characters, as in Order.*"));
    }
  }

  private static Diagnostic split(Validator validator, Catalog catalog) {
    return Diagnostic.at(
        catalog.source(),
        validator.name().span(),
        DiagnosticCode.BAD_SELECTION,
        "some errors of the validator '" + validator.name().value() + "' are taken, others are not",
        "include all of its errors, or none");
  }

  private static Diagnostic bad(String text, String help) {
    return Diagnostic.outside(DiagnosticCode.BAD_SELECTION, text, help);
  }
}
