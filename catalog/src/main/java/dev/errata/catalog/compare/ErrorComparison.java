package dev.errata.catalog.compare;

import dev.errata.catalog.model.ErrorDefinition;

/** Errors that are new, or gone. */
final class ErrorComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    for (ErrorDefinition error : pair.added()) {
      String key = error.key().value();
      report.added(
          ChangeKind.ERROR_ADDED,
          key,
          "the error '" + key + "' is new",
          "clients that were built before take it for one of its family, else for an unknown one;"
              + " a 'switch' over all errors needs one more case",
          error.key().span());
    }
    for (ErrorDefinition error : pair.removed()) {
      boolean wasDeprecated = error.deprecated().isPresent();
      String key = error.key().value();
      report.removed(
          wasDeprecated ? ChangeKind.DEPRECATED_ERROR_REMOVED : ChangeKind.ERROR_REMOVED,
          key,
          "the error '" + key + "' is gone" + (wasDeprecated ? ", which was deprecated" : ""),
          wasDeprecated
              ? "whoever still names it in Java no longer compiles"
              : "keep it with 'deprecated:' for a release; if its code was respelt, name the old one"
                  + " in 'aliases:'",
          error.key().span());
    }
  }
}
