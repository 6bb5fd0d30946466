package dev.errata.catalog.compare;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.naming.ErrorNaming;
import dev.errata.catalog.source.Located;
import java.util.List;

/** What errors are called in Java. */
final class NameComparison implements Comparison {

  private static final List<String> WHAT = List.of("exception", "constant", "factory");

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    for (ErrorPair errors : pair.errors()) {
      List<String> before = names(errors.before(), pair.before());
      List<String> after = names(errors.after(), pair.after());
      for (int i = 0; i < WHAT.size(); i++) {
        if (!before.get(i).equals(after.get(i))) {
          report.changed(
              ChangeKind.JAVA_NAME_CHANGED,
              errors.name(),
              "the " + WHAT.get(i) + " of '" + errors.name() + "' was called " + before.get(i)
                  + " and is called " + after.get(i),
              "give the error 'name: " + before.get(0) + "'",
              origin(errors.before()).span(),
              origin(errors.after()).span());
          break;
        }
      }
    }
  }

  private static List<String> names(ErrorDefinition error, Catalog catalog) {
    String className = ErrorNaming.className(error, catalog.codes());
    return List.of(
        className, ErrorNaming.constant(error, catalog.codes()), ErrorNaming.factory(className));
  }

  private static Located<String> origin(ErrorDefinition error) {
    return error.name().orElse(error.key());
  }
}
