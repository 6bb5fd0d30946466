package dev.errata.catalog.compare;

import dev.errata.catalog.model.Param;

/** Who sees the values of parameters. */
final class SecrecyComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    for (ErrorPair errors : pair.errors()) {
      errors.kept().forEach((old, now) -> {
        if (old.sensitive() != now.sensitive()) {
          report(
              now.sensitive() ? ChangeKind.SENSITIVE_ADDED : ChangeKind.SENSITIVE_DROPPED,
              now.sensitive() ? "is sensitive now" : "is no longer sensitive",
              now.sensitive()
                  ? "what reads it out of logs finds it masked"
                  : "loggers print it from now on; keep 'sensitive: true' if that is not meant",
              errors,
              old,
              now,
              report);
        }
        if (old.internal() != now.internal()) {
          report(
              now.internal() ? ChangeKind.INTERNAL_SET : ChangeKind.INTERNAL_DROPPED,
              now.internal() ? "is internal now" : "is no longer internal",
              now.internal()
                  ? "clients no longer get it"
                  : "it goes out to clients from now on; keep 'internal: true' if that is not meant",
              errors,
              old,
              now,
              report);
        }
      });
    }
  }

  private static void report(
      ChangeKind kind,
      String text,
      String help,
      ErrorPair errors,
      Param old,
      Param now,
      ChangeReport report) {
    report.changed(
        kind,
        errors.name(),
        "the parameter '" + now.name().value() + "' of '" + errors.name() + "' " + text,
        help,
        old.name().span(),
        now.name().span());
  }
}
