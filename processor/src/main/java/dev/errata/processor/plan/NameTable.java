package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names that errors and families get in Java; reports those that cannot be. */
final class NameTable {

  /** The longest name of a file that common file systems take, in bytes. */
  private static final int LONGEST_FILE_NAME = 255;

  private final String exceptionType;
  private final Report report;
  private final Map<String, Located<String>> classes = new HashMap<>();
  private final Map<String, Located<String>> factories = new HashMap<>();

  NameTable(String exceptionType, Report report) {
    this.exceptionType = exceptionType;
    this.report = report;
  }

  void addFamily(Located<String> family, String className) {
    check(family, className, "rename the family");
    claim(classes, key(className), family, className, "rename one of them");
  }

  void addError(ErrorDefinition error, String className, String factory) {
    Located<String> origin = error.name().orElse(error.code());
    String help =
        error.name().isPresent() ? "choose another name" : "give the error a 'name:' of its own";
    boolean fresh =
        check(origin, className, help) && claim(classes, key(className), origin, className, help);
    if (fresh) {
      claim(factories, factory, origin, factory, help);
    }
  }

  private boolean check(Located<String> origin, String className, String help) {
    if (className.isEmpty()) {
      report.add(
          origin.span(),
          DiagnosticCode.BAD_NAME,
          "'" + origin.value() + "' has no letter or digit to make a Java name of",
          help);
      return false;
    }
    String file = exceptionType + "$" + className + ".class";
    if (file.getBytes(StandardCharsets.UTF_8).length > LONGEST_FILE_NAME) {
      report.add(
          origin.span(),
          DiagnosticCode.BAD_NAME,
          "the Java name of '" + origin.value() + "' is longer than the name of a file can be",
          help);
      return false;
    }
    if (key(className).equals(key(ReservedNames.UNKNOWN))
        || key(className).equals(key(exceptionType))) {
      report.add(
          origin.span(),
          DiagnosticCode.RESERVED_NAME,
          "the Java name '" + className + "' is the name of a class that is always generated",
          help);
      return false;
    }
    return true;
  }

  private boolean claim(
      Map<String, Located<String>> names,
      String key,
      Located<String> origin,
      String javaName,
      String help) {
    Located<String> first = names.putIfAbsent(key, origin);
    if (first != null) {
      report.add(
          origin.span(),
          DiagnosticCode.NAME_COLLISION,
          "'"
              + origin.value()
              + "' gets the Java name '"
              + javaName
              + "', but '"
              + first.value()
              + "' has it already, case aside",
          help,
          new Note(first.span(), "has it already"));
    }
    return first == null;
  }

  /** Names that differ only by case are one: some file systems fold it. */
  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
