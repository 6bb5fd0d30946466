package dev.errata.catalog.compare;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.StatusError;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which errors stand for a framework's refusals. */
final class HttpComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    Map<String, ErrorPair> kept = pair.byOldKey();
    Map<Integer, StatusError> before = byStatus(pair.before());
    Map<Integer, StatusError> after = byStatus(pair.after());
    after.forEach((status, now) -> {
      StatusError old = before.get(status);
      String name = now.error().value();
      if (old == null) {
        report.added(
            ChangeKind.HTTP_ERROR_ADDED,
            "http",
            "'" + name + "' stands for the status " + status + " now",
            "nothing needs to be done",
            now.status().span());
      } else if (!CatalogPair.keyNow(kept, old.error().value()).equals(name)) {
        report.changed(
            ChangeKind.HTTP_ERROR_CHANGED,
            "http",
            "'" + name + "' stands for the status " + status + " now, and no longer '"
                + old.error().value() + "'",
            "what a framework refuses is answered with another code",
            old.error().span(),
            now.error().span());
      }
    });
    before.forEach((status, old) -> {
      if (!after.containsKey(status)) {
        report.removed(
            ChangeKind.HTTP_ERROR_REMOVED,
            "http",
            "no error stands for the status " + status + " any more; it was '"
                + old.error().value() + "'",
            "what a framework refuses with it is answered without a code of this catalog",
            old.status().span());
      }
    });
  }

  private static Map<Integer, StatusError> byStatus(Catalog catalog) {
    Map<Integer, StatusError> byStatus = new LinkedHashMap<>();
    catalog.http().forEach(entry -> byStatus.put(entry.status().value(), entry));
    return byStatus;
  }
}
