package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.source.Located;
import java.util.regex.Pattern;

/** The names that a catalog gives to Java are letters and digits and begin with a letter. */
final class NameRule implements Rule {

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{Nd}]");
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}]*");

  @Override
  public void check(Catalog catalog, Report report) {
    for (ErrorDefinition error : catalog.errors()) {
      error.name().ifPresent(name -> check(name, "an error", "InvalidUserName", report));
    }
    catalog.facts().forEach(fact -> check(fact.name(), "a fact", "severity", report));
    for (Validator validator : catalog.validators()) {
      check(validator.name(), "a validator", "userName", report);
      validator.inputs().forEach(input -> checkInput(input.name(), report));
    }
  }

  /** The Java name of an input is made of the letters and digits in it, as a parameter's is. */
  private static void checkInput(Located<String> name, Report report) {
    if (!LETTER_OR_DIGIT.matcher(name.value()).find()) {
      report.add(
          name.span(),
          DiagnosticCode.BAD_NAME,
          "'" + name.value() + "' has no letter or digit to make a Java name of",
          "choose another name, such as oldPassword");
    }
  }

  private static void check(Located<String> name, String owner, String example, Report report) {
    if (!NAME.matcher(name.value()).matches()) {
      report.add(
          name.span(),
          DiagnosticCode.BAD_NAME,
          "'" + name.value() + "' cannot be the Java name of " + owner,
          "use letters and digits, a letter first, as in " + example);
    }
  }
}
