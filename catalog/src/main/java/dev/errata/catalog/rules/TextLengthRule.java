package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ConstantText;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;

/** The texts of an error fit into constants of a class file. */
final class TextLengthRule implements Rule {

  @Override
  public void check(Catalog catalog, Report report) {
    for (ErrorDefinition error : catalog.errors()) {
      Located<String> message =
          new Located<>(error.message().text(), error.message().span());
      ConstantText.check(message, "message", report);
      error.description().ifPresent(text -> ConstantText.check(text, "description", report));
      error.solution().ifPresent(text -> ConstantText.check(text, "solution", report));
    }
  }
}
