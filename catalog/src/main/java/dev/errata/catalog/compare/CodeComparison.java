package dev.errata.catalog.compare;

import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes that are spelt otherwise, are shared now, or were other ones before. */
final class CodeComparison implements Comparison {

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    for (ErrorPair errors : pair.errors()) {
      ErrorDefinition before = errors.before();
      ErrorDefinition after = errors.after();
      if (!before.code().value().equals(after.code().value())) {
        report.differing(
            kind(before, after),
            errors.name(),
            "the code of '" + errors.name() + "'",
            help(before, after),
            before.code(),
            after.code());
      }
      if (!pair.before().sharedCodes().contains(before)
          && pair.after().sharedCodes().contains(after)) {
        report.changed(
            ChangeKind.CODE_SHARED,
            errors.name(),
            "the code '" + after.code().value() + "' is no longer that of '" + errors.name()
                + "' alone",
            "clients that were built before take its other errors for this one; give them codes of"
                + " their own",
            before.code().span(),
            after.code().span());
      }
      aliases(errors, report);
    }
    if (!pair.before().codes().separator().equals(pair.after().codes().separator())) {
      report.changed(
          ChangeKind.SEPARATOR_CHANGED,
          "separator",
          "families end at '" + pair.after().codes().separator() + "' and not at '"
              + pair.before().codes().separator() + "'",
          "codes that a client does not know are taken for one of another family, or of none",
          pair.before().errors().get(0).key().span(),
          pair.after().errors().get(0).key().span());
    }
  }

  private static ChangeKind kind(ErrorDefinition before, ErrorDefinition after) {
    String code = after.code().value();
    if (code.equalsIgnoreCase(before.code().value()) || texts(before).contains(code)) {
      return ChangeKind.CODE_RESPELT_AS_KNOWN;
    }
    return texts(after).contains(before.code().value())
        ? ChangeKind.CODE_RESPELT_WITH_ALIAS
        : ChangeKind.CODE_RESPELT;
  }

  private static String help(ErrorDefinition before, ErrorDefinition after) {
    ChangeKind kind = kind(before, after);
    if (kind == ChangeKind.CODE_RESPELT) {
      return "keep the code; or name the old one in 'aliases:', so that clients can be brought up to"
          + " date before servers are";
    }
    return kind == ChangeKind.CODE_RESPELT_WITH_ALIAS
        ? "bring clients up to date first: they read both codes, those built before only the old one"
        : "clients that were built before read it too";
  }

  private static void aliases(ErrorPair errors, ChangeReport report) {
    Set<String> before = texts(errors.before());
    for (Located<String> alias : errors.after().aliases()) {
      // The old code as an alias is part of the change of the code.
      boolean isOldCode = alias.value().equals(errors.before().code().value());
      if (!before.contains(alias.value()) && !isOldCode) {
        report.added(
            ChangeKind.ALIAS_ADDED,
            errors.name(),
            "'" + errors.name() + "' is read by the code '" + alias.value() + "' too",
            "nothing needs to be done",
            alias.span());
      }
    }
    Set<String> after = texts(errors.after());
    for (Located<String> alias : errors.before().aliases()) {
      if (!after.contains(alias.value())
          && !alias.value().equals(errors.after().code().value())) {
        report.changed(
            ChangeKind.ALIAS_REMOVED,
            errors.name(),
            "'" + errors.name() + "' is no longer read by the code '" + alias.value() + "'",
            "keep it until no server writes it any more",
            alias.span(),
            errors.after().key().span());
      }
    }
  }

  private static Set<String> texts(ErrorDefinition error) {
    return error.aliases().stream().map(Located::value).collect(Collectors.toSet());
  }
}
