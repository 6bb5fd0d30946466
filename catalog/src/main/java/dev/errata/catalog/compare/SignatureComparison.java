package dev.errata.catalog.compare;

import dev.errata.catalog.model.Param;
import java.util.ArrayList;
import java.util.List;

/** The order in which an error's factory takes its parameters. */
final class SignatureComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    for (ErrorPair errors : pair.errors()) {
      List<Param> inOldOrder = new ArrayList<>(errors.kept().values());
      List<Param> inNewOrder = new ArrayList<>(errors.after().params());
      inNewOrder.retainAll(inOldOrder);
      if (inOldOrder.equals(inNewOrder)) {
        continue;
      }
      boolean sameSignature =
          ParamMatching.signature(errors.before()).equals(ParamMatching.signature(errors.after()));
      report.changed(
          sameSignature ? ChangeKind.PARAMS_SWAPPED : ChangeKind.PARAMS_REORDERED,
          errors.name(),
          "the parameters of '" + errors.name() + "' stand in another order: "
              + names(errors.before().params()) + " before, "
              + names(errors.after().params())
              + " now",
          sameSignature
              ? "the factory takes them in this order and their types are equal: no compiler tells"
                  + " that callers now pass one for the other. Keep the order"
              : "the factory takes them in this order; keep it",
          errors.before().message().span(),
          errors.after().message().span());
    }
  }

  private static String names(List<Param> params) {
    return String.join(", ", params.stream().map(param -> param.name().value()).toList());
  }
}
