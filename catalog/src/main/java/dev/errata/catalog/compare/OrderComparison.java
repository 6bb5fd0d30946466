package dev.errata.catalog.compare;

import java.util.List;
import java.util.Set;

/** The order of the errors that are in both catalogs. */
final class OrderComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    List<String> inOldOrder = pair.errors().stream().map(ErrorPair::name).toList();
    Set<String> kept = Set.copyOf(inOldOrder);
    List<String> inNewOrder = pair.after().errors().stream()
        .map(error -> error.key().value())
        .filter(kept::contains)
        .toList();
    for (int i = 0; i < inOldOrder.size(); i++) {
      if (!inOldOrder.get(i).equals(inNewOrder.get(i))) {
        ErrorPair first = pair.errors().get(i);
        report.changed(
            ChangeKind.ERRORS_REORDERED,
            "errors",
            "the errors stand in another order, from '" + inNewOrder.get(i) + "' on",
            "what keeps ordinals of the enum, which it should not, finds other errors by them",
            first.before().key().span(),
            first.after().key().span());
        return;
      }
    }
  }
}
