package dev.errata.documents.check;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.SourceText;
import dev.errata.documents.ImportResult.ImportedCatalog;
import dev.errata.documents.ImportResult.Refusal;
import dev.errata.documents.draft.DraftCatalog;
import dev.errata.documents.draft.DraftError;
import dev.errata.documents.write.CatalogText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Leaves out of a catalog what the rules do not let in, so that what is written is a catalog.
 *
 * <p>Documents have errors that nothing tells apart, or texts that no class file holds.
 */
public final class Acceptance {

  /** So often errors are left out before that counts as a bug of ours. */
  private static final int ROUNDS = 5;

  private final String schema;
  private final List<Refusal> refused = new ArrayList<>();

  /**
   * Makes an acceptance.
   *
   * @param schema where editors find the schema
   */
  public Acceptance(String schema) {
    this.schema = schema;
  }

  /** What was left out. */
  public List<Refusal> refused() {
    return List.copyOf(refused);
  }

  /**
   * The catalog with its text, as far as the rules let it in; empty if nothing is left.
   *
   * @throws IllegalStateException if it is refused for another reason than its errors
   */
  public Optional<ImportedCatalog> accept(DraftCatalog draft) {
    DraftCatalog left = draft;
    for (int round = 0; round < ROUNDS && !left.errors().isEmpty(); round++) {
      SourceText source = new SourceText("catalog", CatalogText.of(left, schema));
      Result<CheckedCatalog> checked = CatalogCheck.check(source);
      List<Diagnostic> mistakes =
          checked.diagnostics().stream().filter(Diagnostic::isError).toList();
      if (mistakes.isEmpty()) {
        return Optional.of(new ImportedCatalog(left, source.text()));
      }
      left = without(mistakes, left, lines(checked));
    }
    return Optional.empty();
  }

  private DraftCatalog without(
      List<Diagnostic> mistakes, DraftCatalog catalog, TreeMap<Integer, String> lines) {
    Map<String, DraftError> byKey = new HashMap<>();
    catalog.errors().forEach(error -> byKey.put(error.key(), error));
    DraftCatalog left = catalog;
    for (Diagnostic mistake : mistakes) {
      DraftError error = mistake
          .place()
          .map(place -> lines.floorEntry(place.span().start().line()))
          .map(Map.Entry::getValue)
          .map(byKey::remove)
          .orElse(null);
      if (error != null) {
        refused.add(new Refusal(error.place().toString(), error.code(), mistake.text()));
        left = left.without(error);
      }
    }
    if (left == catalog) {
      throw new IllegalStateException(
          "the catalog is refused: " + mistakes.get(0).text());
    }
    return left;
  }

  /** The line of each error's key. */
  private static TreeMap<Integer, String> lines(Result<CheckedCatalog> checked) {
    TreeMap<Integer, String> lines = new TreeMap<>();
    checked.value().map(CheckedCatalog::catalog).ifPresent(catalog -> {
      for (ErrorDefinition error : catalog.errors()) {
        lines.put(error.key().span().start().line(), error.key().value());
      }
    });
    return lines;
  }
}
