package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;
import java.util.HashMap;
import java.util.Map;

/** A code that an error had before is no other error's, and codes begin with their prefix. */
final class CodeRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    catalog
        .codes()
        .prefix()
        .filter(prefix -> catalog.errors().stream()
            .noneMatch(error -> error.key().value().startsWith(prefix.value())))
        .ifPresent(prefix -> report.add(
            prefix.span(),
            DiagnosticCode.BAD_CODE_SCHEME,
            "no error begins with '" + prefix.value() + "'",
            "write what the errors begin with, as they have it, or remove it"));
    Map<String, Located<String>> owners = new HashMap<>();
    for (ErrorDefinition error : catalog.errors()) {
      owners.putIfAbsent(error.code().value(), error.code());
    }
    for (ErrorDefinition error : catalog.errors()) {
      checkKey(error, owners, report);
      error.aliases().forEach(alias -> checkAlias(alias, owners, report));
    }
  }

  /** What has no code of its own is told by its key. */
  private static void checkKey(
      ErrorDefinition error, Map<String, Located<String>> owners, Report report) {
    String key = error.key().value();
    Located<String> owner = owners.get(key);
    if (owner != null && !error.code().value().equals(key)) {
      report.add(
          error.key().span(),
          DiagnosticCode.DUPLICATE_KEY,
          "'" + key + "' is the code of another error",
          "call this one otherwise, or make '" + key + "' its code too",
          new Note(owner.span(), "the code"));
    }
  }

  private static void checkAlias(
      Located<String> alias, Map<String, Located<String>> owners, Report report) {
    Located<String> owner = owners.putIfAbsent(alias.value(), alias);
    if (owner != null) {
      report.add(
          alias.span(),
          DiagnosticCode.DUPLICATE_KEY,
          "'" + alias.value() + "' is a code of the catalog already",
          "leave it to one error: what was renamed is read as what it is called now",
          new Note(owner.span(), "first here"));
    }
  }
}
