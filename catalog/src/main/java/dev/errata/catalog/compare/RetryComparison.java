package dev.errata.catalog.compare;

import dev.errata.catalog.source.Located;
import java.util.Optional;

/** The parameters that say when to try again. */
final class RetryComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    for (ErrorPair errors : pair.errors()) {
      Optional<String> before = errors
          .before()
          .retryAfter()
          .map(Located::value)
          .map(old -> Optional.ofNullable(errors.params().get(old))
              .map(now -> now.name().value())
              .orElse(old));
      Optional<String> after = errors.after().retryAfter().map(Located::value);
      if (!before.equals(after)) {
        report.changed(
            kind(before, after),
            errors.name(),
            "when to send again what failed with '" + errors.name() + "' is told by "
                + after.map(name -> "'" + name + "'").orElse("nothing")
                + ", and was told by " + before.map(name -> "'" + name + "'").orElse("nothing"),
            after.isEmpty()
                ? "keep 'retry-after:': the header Retry-After is made of it"
                : "nothing needs to be done if the parameter means the same",
            errors.before().retryAfter().orElse(errors.before().key()).span(),
            errors.after().retryAfter().orElse(errors.after().key()).span());
      }
    }
  }

  private static ChangeKind kind(Optional<String> before, Optional<String> after) {
    if (before.isEmpty()) {
      return ChangeKind.RETRY_AFTER_ADDED;
    }
    return after.isEmpty() ? ChangeKind.RETRY_AFTER_REMOVED : ChangeKind.RETRY_AFTER_CHANGED;
  }
}
