package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.model.Validator.Check;
import dev.errata.catalog.model.Validator.Input;
import dev.errata.documents.reference.page.LimitRow;
import dev.errata.documents.reference.page.ValidatorPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The validators of a catalog and their limits. */
final class LimitRows {

  private final List<ValidatorPage> pages = new ArrayList<>();
  private final Map<String, List<LimitRow>> byError = new HashMap<>();

  LimitRows(Catalog catalog, Places places, JavaNaming java) {
    for (Validator validator : catalog.validators()) {
      List<String> inputs = validator.inputs().stream().map(LimitRows::input).toList();
      List<LimitRow> rows = new ArrayList<>();
      for (Check check : validator.checks()) {
        String error = check.error().value();
        LimitRow row = new LimitRow(
            places.validator(validator),
            String.join(", ", inputs),
            LimitWords.of(check.condition().value()),
            places.code(error));
        rows.add(row);
        byError.computeIfAbsent(error, key -> new ArrayList<>()).add(row);
      }
      pages.add(new ValidatorPage(
          places.validator(validator), inputs, java.call(validator), List.copyOf(rows)));
    }
  }

  /** A page for each validator. */
  List<ValidatorPage> pages() {
    return List.copyOf(pages);
  }

  /** The limits that an error stands for. */
  List<LimitRow> of(String errorKey) {
    return List.copyOf(byError.getOrDefault(errorKey, List.of()));
  }

  private static String input(Input input) {
    return input.name().value() + ": " + input.type().keyword();
  }
}
