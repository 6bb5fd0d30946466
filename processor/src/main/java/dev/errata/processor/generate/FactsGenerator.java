package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Generates the class within the enum that holds what the catalog tells of its constants. */
final class FactsGenerator {

  static final String CLASS = "Facts";

  private final CatalogPlan plan;
  private final Types types;
  private final JavaSource source;
  private final List<Property> properties = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();

  /**
   * What every error has a value of.
   *
   * @param name the name of its accessor
   * @param type the type of its values
   * @param table the name of the array that holds them
   * @param value the value of an error, as an expression
   */
  record Property(String name, Class<?> type, String table, Function<ErrorPlan, String> value) {

    /** Its value for the constant whose method asks. */
    String ofThis() {
      return CLASS + "." + table + "[ordinal()]";
    }
  }

  /**
   * What is true or false of an error, and for most the same.
   *
   * @param name the name of its accessor
   * @param usual what most errors have
   * @param set the name of the set of the others
   * @param others the others
   */
  record Flag(String name, boolean usual, String set, List<ErrorPlan> others) {

    /** Its value for the constant whose method asks. */
    String ofThis() {
      return others.isEmpty()
          ? String.valueOf(usual)
          : (usual ? "!" : "") + CLASS + "." + set + ".contains(this)";
    }
  }

  FactsGenerator(CatalogPlan plan, Types types, JavaSource source) {
    this.plan = plan;
    this.types = types;
    this.source = source;
    properties.add(new Property("status", int.class, "STATUSES", e -> String.valueOf(e.status())));
    addTexts("message", "MESSAGES", error -> error.message().text());
    addOptionalTexts("description", "DESCRIPTIONS", ErrorPlan::description);
    addOptionalTexts("solution", "SOLUTIONS", ErrorPlan::solution);
    addFlag("retryable", "RETRYABLE", false, ErrorPlan::retryable);
    addFlag("hasStackTrace", "WITH_STACK_TRACE", true, ErrorPlan::hasStackTrace);
  }

  List<Property> properties() {
    return properties;
  }

  List<Flag> flags() {
    return flags;
  }

  void addClass() {
    source.blank();
    source.javadoc(Javadoc.of(
        "What the catalog tells of the constants, in their order; loaded when it is asked for."));
    source.open("private static final class " + CLASS);
    for (Property property : properties) {
      source.line("static final " + types.name(property.type()) + "[] " + property.table() + " = "
          + method(property) + "();");
    }
    flags.stream().filter(flag -> !flag.others().isEmpty()).forEach(this::addSet);
    for (Property property : properties) {
      source.arrayMethod(
          types.name(property.type()),
          method(property),
          plan.errors().stream().map(property.value()).toList());
    }
    source.close();
  }

  private void addTexts(String name, String table, Function<ErrorPlan, String> text) {
    properties.add(new Property(name, String.class, table, text.andThen(JavaText::literal)));
  }

  /** What no error of the catalog has is left to the default of the interface. */
  private void addOptionalTexts(String name, String table, Function<ErrorPlan, String> text) {
    if (plan.errors().stream().anyMatch(error -> !text.apply(error).isEmpty())) {
      addTexts(name, table, text);
    }
  }

  /** What all errors have as the interface has it by default is left to that. */
  private void addFlag(String name, String set, boolean byDefault, Predicate<ErrorPlan> flag) {
    Map<Boolean, List<ErrorPlan>> errors =
        plan.errors().stream().collect(Collectors.partitioningBy(flag));
    boolean usual = errors.get(true).size() > errors.get(false).size();
    List<ErrorPlan> others = errors.get(!usual);
    if (usual != byDefault || !others.isEmpty()) {
      flags.add(new Flag(name, usual, (usual ? "NOT_" : "") + set, others));
    }
  }

  private void addSet(Flag flag) {
    List<String> others = flag.others().stream()
        .map(error -> plan.errorCodeType() + "." + error.constant())
        .toList();
    source.line("static final " + types.name(Set.class) + "<" + plan.errorCodeType() + "> "
        + flag.set() + " =" + JavaSource.SPACE + types.name(EnumSet.class) + ".of("
        + JavaSource.GAP + JavaSource.list(others) + ");");
  }

  /** An array has a method that makes it, since no initializer could hold all arrays. */
  private static String method(Property property) {
    return property.table().toLowerCase(Locale.ROOT);
  }
}
