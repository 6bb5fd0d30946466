package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.model.MessageTemplate.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Errors that share a code can be told apart, and are a family by that. */
final class SharedCodeRule implements Rule {

  /**
   * What is seen of an error on the wire.
   *
   * @param message the fixed texts of the message, an empty one for each parameter
   */
  private record Appearance(String code, int status, List<String> message) {

    static Appearance of(ErrorDefinition error) {
      return new Appearance(
          error.code().value(),
          error.status().value(),
          error.message().pieces().stream().map(Appearance::text).toList());
    }

    private static String text(Piece piece) {
      return piece instanceof Literal literal ? literal.text() : "";
    }
  }

  @Override
  public void check(Catalog catalog, Report report) {
    Map<Appearance, ErrorDefinition> seen = new HashMap<>();
    for (ErrorDefinition error : catalog.errors()) {
      if (catalog.sharedCodes().contains(error)) {
        checkFamily(error, report);
        checkAppearance(error, seen, report);
      }
    }
  }

  private static void checkFamily(ErrorDefinition error, Report report) {
    String code = error.code().value();
    error
        .family()
        .filter(family -> !family.value().equals(code))
        .ifPresent(family -> report.add(
            family.span(),
            DiagnosticCode.FAMILY_OF_SHARED_CODE,
            "errors that share the code '" + code + "' are a family by that",
            "remove it; to say more of them, declare the family '" + code + "'"));
  }

  private static void checkAppearance(
      ErrorDefinition error, Map<Appearance, ErrorDefinition> seen, Report report) {
    // A message that could not be read has no pieces, and neither has a blank one.
    boolean isTold = StatusRule.wasRead(error) && !error.message().pieces().isEmpty();
    ErrorDefinition first = isTold ? seen.putIfAbsent(Appearance.of(error), error) : null;
    if (first != null) {
      report.add(
          error.key().span(),
          DiagnosticCode.ERRORS_ALIKE,
          "nothing tells '" + error.key().value() + "' from '" + first.key().value()
              + "': they share code, status and message",
          "give one of them another status or message, or make one error of the two",
          new Note(first.key().span(), "the other one"));
    }
  }
}
