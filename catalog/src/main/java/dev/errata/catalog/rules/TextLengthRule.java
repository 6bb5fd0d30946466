package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import java.nio.charset.StandardCharsets;

/** A text fits into a constant of a class file (Java virtual machine specification, 4.4.7). */
final class TextLengthRule implements Rule {

  private static final int LONGEST = 65_535;

  /** A character takes at most this many bytes in a class file. */
  private static final int WIDEST = 3;

  @Override
  public void check(Catalog catalog, Report report) {
    for (ErrorDefinition error : catalog.errors()) {
      check(error.code(), "code", report);
      check(new Located<>(error.message().text(), error.message().span()), "message", report);
      error.description().ifPresent(text -> check(text, "description", report));
      error.solution().ifPresent(text -> check(text, "solution", report));
    }
  }

  private static void check(Located<String> text, String what, Report report) {
    int length = text.value().length();
    if (length * (long) WIDEST > LONGEST
        && text.value().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      Span start = new Span(text.span().start(), text.span().start());
      report.add(
          start,
          DiagnosticCode.TEXT_TOO_LONG,
          "the " + what + " has " + length + " characters, which a Java class file cannot hold",
          "shorten it to less than " + LONGEST + " bytes in UTF-8");
    }
  }
}
