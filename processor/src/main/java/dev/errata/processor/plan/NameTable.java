package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that errors and families get in Java; reports those that cannot be. */
final class NameTable {

  /** The longest name of a file that common file systems take, in bytes. */
  private static final int LONGEST_FILE_NAME = 255;

  private final String exceptionType;
  private final Set<String> reserved;
  private final Report report;
  private final Map<String, Owner> classes = new HashMap<>();
  private final Map<String, Owner> factories = new HashMap<>();

  /**
   * What a name is made of.
   *
   * @param noun what it is to a user
   * @param origin its text in the catalog
   */
  private record Owner(String noun, Located<String> origin) {

    @Override
    public String toString() {
      return "the " + noun + " '" + origin.value() + "'";
    }
  }

  /**
   * Begins an empty table.
   *
   * @param exceptionType the class that nests all others
   * @param generatedTypes the names of the classes that are always generated
   */
  NameTable(String exceptionType, List<String> generatedTypes, Report report) {
    this.exceptionType = exceptionType;
    this.reserved = generatedTypes.stream().map(NameTable::key).collect(Collectors.toSet());
    this.report = report;
  }

  void addFamily(Located<String> family, String className) {
    if (check(family, className, "rename the family")) {
      claim(classes, key(className), new Owner("family", family), className, "rename one of them");
    }
  }

  void addError(ErrorDefinition error, String className, String factory) {
    if (className.isEmpty() && error.name().isPresent()) {
      // A name without a letter was reported when the catalog was checked.
      return;
    }
    Located<String> origin = error.name().orElse(error.key());
    Owner owner = new Owner("error", origin);
    String help =
        error.name().isPresent() ? "choose another name" : "give the error a 'name:' of its own";
    boolean fresh =
        check(origin, className, help) && claim(classes, key(className), owner, className, help);
    if (fresh) {
      claim(factories, factory, owner, factory, help);
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
    if (reserved.contains(key(className))) {
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
      Map<String, Owner> names, String key, Owner owner, String javaName, String help) {
    Owner first = names.putIfAbsent(key, owner);
    if (first != null) {
      report.add(
          owner.origin().span(),
          DiagnosticCode.NAME_COLLISION,
          owner
              + " gets the Java name '"
              + javaName
              + "', but "
              + first
              + " has it already, case aside",
          help,
          new Note(first.origin().span(), "has it already"));
    }
    return first == null;
  }

  /** Names that differ only by case are one: some file systems fold it. */
  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
