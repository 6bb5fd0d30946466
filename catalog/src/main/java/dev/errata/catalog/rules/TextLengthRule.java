package dev.errata.catalog.rules;

import dev.errata.catalog.check.Condition;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.check.OneOf;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ClassFileLimits;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;

/** A text fits into a constant of a class file. */
final class TextLengthRule implements Rule {

  /** What a character takes at most. */
  private static final int MOST_BYTES = 3;

  @Override
  public void check(Catalog catalog, Report report) {
    for (ErrorDefinition error : catalog.errors()) {
      check(new Located<>(error.message().text(), error.message().span()), "message", report);
      error.description().ifPresent(text -> check(text, "description", report));
      error.solution().ifPresent(text -> check(text, "solution", report));
    }
    for (Validator validator : catalog.validators()) {
      validator.checks().forEach(check -> check(check.condition(), report));
    }
  }

  private static void check(Located<Condition> condition, Report report) {
    if (condition.value() instanceof Matches matches) {
      check(new Located<>(matches.regex(), condition.span()), "regular expression", report);
    } else if (condition.value() instanceof OneOf oneOf) {
      oneOf.values().forEach(value -> check(value, "value", report));
    }
  }

  private static void check(Located<String> text, String what, Report report) {
    if (text.value().length() <= ClassFileLimits.BYTES_OF_TEXT / MOST_BYTES) {
      return;
    }
    long bytes = text.value().chars().mapToLong(TextLengthRule::bytes).sum();
    if (bytes > ClassFileLimits.BYTES_OF_TEXT) {
      Span start = new Span(text.span().start(), text.span().start());
      report.add(
          start,
          DiagnosticCode.TEXT_TOO_LONG,
          "the " + what + " takes " + bytes + " bytes, more than a Java class file can hold",
          "shorten it to " + ClassFileLimits.BYTES_OF_TEXT
              + " bytes, in which a character takes one to six");
    }
  }

  /** A class file writes a zero as two bytes, and either half of a surrogate pair as three. */
  private static int bytes(int c) {
    if (c >= 1 && c < 0x80) {
      return 1;
    }
    return c < 0x800 ? 2 : 3;
  }
}
