package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.ClassFileLimits;
import dev.errata.catalog.model.ErrorDefinition;
import java.util.List;

/**
 * Refuses a family, or an error, whose class could not hold what it has to.
 *
 * <p>Of a class's constants, an error with parameters takes some for the methods that read, list
 * and render them, and two for each piece of its message, also in other languages, and each name.
 */
final class ExceptionSize {

  private static final int OF_METHODS = 12;
  private static final int OF_MASKING = 6;
  private static final int OF_TEXT = 2;
  private static final int OF_TRANSLATION = 6;

  private final List<ErrorDefinition> definitions;
  private final Report report;

  ExceptionSize(List<ErrorDefinition> definitions, Report report) {
    this.definitions = definitions;
    this.report = report;
  }

  void check(FamilyPlan family) {
    int constants = 0;
    for (ErrorPlan error : family.errors()) {
      constants += constants(error);
      if (constants > ClassFileLimits.POOL_ENTRIES) {
        report.add(
            definitions.get(error.ordinal()).key().span(),
            DiagnosticCode.TOO_MANY_ERRORS,
            "from here on "
                + family
                    .name()
                    .map(name -> "the family '" + name + "'")
                    .orElse("what has no family")
                + " has more errors with parameters than one class can hold",
            "split the family, or the catalog over interfaces by 'include' and 'exclude'");
        return;
      }
    }
  }

  /** Where each error has a class of its own, its message may have too many translations. */
  void check(ErrorPlan error) {
    if (constants(error) > ClassFileLimits.POOL_ENTRIES) {
      report.add(
          definitions.get(error.ordinal()).message().span(),
          DiagnosticCode.TOO_MANY_PARAMS,
          "the message has more placeholders in all languages than one class can hold",
          "shorten it, or name fewer languages");
    }
  }

  private static int constants(ErrorPlan error) {
    if (error.params().isEmpty()) {
      return 0;
    }
    int constants = OF_METHODS
        + (error.isSensitive() ? OF_MASKING : 0)
        + OF_TEXT * (texts(error.message()) + error.params().size());
    for (MessagePlan translated : error.translatedMessages()) {
      constants += OF_TRANSLATION + OF_TEXT * texts(translated);
    }
    return constants;
  }

  private static int texts(MessagePlan message) {
    return (int)
        message.parts().stream().filter(MessagePlan.Text.class::isInstance).count();
  }
}
