package dev.errata.catalog.compare;

/** What is so of an error, or is not. */
final class FlagComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    for (ErrorPair errors : pair.errors()) {
      boolean retryable = errors.after().retryable();
      if (errors.before().retryable() != retryable) {
        report(
            retryable ? ChangeKind.RETRYABLE_GAINED : ChangeKind.RETRYABLE_LOST,
            retryable ? "may be sent again now" : "may no longer be sent again",
            retryable
                ? "clients with this catalog try again"
                : "clients that try again by the catalog give up at once; keep 'retryable: true'",
            errors,
            report);
      }
      boolean trace = errors.after().trace();
      if (errors.before().trace() != trace) {
        report(
            ChangeKind.TRACE_CHANGED,
            trace ? "has a stack trace now" : "has no stack trace any more",
            "nothing needs to be done",
            errors,
            report);
      }
      boolean deprecated = errors.after().deprecated().isPresent();
      if (errors.before().deprecated().isPresent() != deprecated) {
        report(
            deprecated ? ChangeKind.DEPRECATED_SET : ChangeKind.DEPRECATED_UNSET,
            deprecated ? "is deprecated now" : "is no longer deprecated",
            deprecated
                ? "code that names it is warned about, which -Werror makes an error"
                : "nothing needs to be done",
            errors,
            report);
      }
    }
  }

  private static void report(
      ChangeKind kind, String text, String help, ErrorPair errors, ChangeReport report) {
    report.changed(
        kind,
        errors.name(),
        "'" + errors.name() + "' " + text,
        help,
        errors.before().key().span(),
        errors.after().key().span());
  }
}
