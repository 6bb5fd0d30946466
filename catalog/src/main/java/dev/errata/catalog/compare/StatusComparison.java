package dev.errata.catalog.compare;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;

/** HTTP statuses, also those that are inherited. */
final class StatusComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    for (ErrorPair errors : pair.errors()) {
      int before = errors.before().status().value();
      int after = errors.after().status().value();
      boolean sameClass = before / 100 == after / 100;
      report.differing(
          sameClass ? ChangeKind.STATUS_CHANGED : ChangeKind.STATUS_CLASS_CHANGED,
          errors.name(),
          "the status of '" + errors.name() + "'",
          sameClass
              ? "keep the status; clients tell errors apart by it"
              : "keep the status; what lies between client and server retries, caches and alerts by"
                  + " its first digit",
          shown(errors.before()),
          shown(errors.after()));
    }
  }

  /** As catalogs write it. */
  private static Located<String> shown(ErrorDefinition error) {
    int status = error.status().value();
    return new Located<>(
        status == 0 ? "none" : Integer.toString(status), error.status().span());
  }
}
