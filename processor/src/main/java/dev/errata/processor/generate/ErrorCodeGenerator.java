package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Generates the enum of error codes.
 *
 * <p>Its constants have no arguments: an initializer holds 65,535 bytes (Java virtual machine
 * specification, 4.7.3), which is 4,000 constants so and 2,000 with their texts.
 */
final class ErrorCodeGenerator {

  private static final String IDS = "Id";

  private final CatalogPlan plan;
  private final Javadocs javadocs;
  private final Types types;
  private final JavaSource source = new JavaSource();
  private final Annotations annotations;

  ErrorCodeGenerator(CatalogPlan plan, Javadocs javadocs) {
    this.plan = plan;
    this.javadocs = javadocs;
    this.types = new Types(List.of(IDS, FactsGenerator.CLASS), plan.hiddenNames());
    this.annotations = new Annotations(source, types);
  }

  GeneratedFile generate() {
    FactsGenerator facts = new FactsGenerator(plan, types, source);
    source.javadoc(Javadocs.type(plan, "one constant for each."));
    source.open(plan.visibility() + "enum " + plan.errorCodeType() + " implements "
        + types.name(Types.ERROR_CODE));
    addConstants();
    addIndex();
    addFind();
    addAccessor("code", String.class, "codes[ordinal()]");
    facts.properties().forEach(fact -> addAccessor(fact.name(), fact.type(), fact.ofThis()));
    facts.flags().forEach(flag -> addAccessor(flag.name(), boolean.class, flag.ofThis()));
    addCodes();
    addIds();
    facts.addClass();
    source.close();
    return GeneratedFile.of(plan, plan.errorCodeType(), types, source);
  }

  private void addConstants() {
    int last = plan.errors().size() - 1;
    for (ErrorPlan error : plan.errors()) {
      source.javadoc(javadocs.error(error));
      annotations.deprecated(error);
      source.line(error.constant() + (error.ordinal() == last ? ";" : ",")).blank();
    }
  }

  /** In small letters, since the name of a constant might be that of an error. */
  private void addIndex() {
    String string = types.name(String.class);
    String optional = types.name(Optional.class);
    String errorCode = plan.errorCodeType();
    source.line("private static final " + string + "[] codes = codes();");
    source.line("private static final " + types.name(Map.class) + "<" + string + ", " + optional
        + "<" + errorCode + ">> byCode =" + JavaSource.SPACE + "new " + types.name(HashMap.class)
        + "<>();");
    source.blank();
    source.open("static");
    source.open("for (" + errorCode + " errorCode : values())");
    source.line("byCode.put(errorCode.code(), " + optional + ".of(errorCode));");
    source.close().close();
  }

  private void addFind() {
    String optional = types.name(Optional.class);
    source.blank();
    source.javadoc(Javadoc.of(
        "Finds an error by its code on the wire.\n\n@param code any text, or null\n@return the error;"
            + " empty if no error has that code"));
    source.open("public static " + optional + "<" + plan.errorCodeType() + "> find("
        + types.name(String.class) + " code)");
    source.line("return byCode.getOrDefault(code, " + optional + ".empty());");
    source.close();
  }

  private void addAccessor(String name, Class<?> type, String value) {
    source.blank();
    annotations.override();
    source.open("public " + types.name(type) + " " + name + "()");
    source.line("return " + value + ";").close();
  }

  private void addCodes() {
    List<String> codes =
        plan.errors().stream().map(error -> IDS + "." + error.constant()).toList();
    source.arrayMethod(types.name(String.class), "codes", codes);
  }

  private void addIds() {
    source.blank();
    source.javadoc(
        Javadoc.of("The codes as they stand on the wire: for annotations and for {@code switch}."));
    source.open("public static final class " + IDS);
    String string = types.name(String.class);
    for (ErrorPlan error : plan.errors()) {
      source.javadoc(javadocs.error(error));
      annotations.deprecated(error);
      source.line("public static final " + string + " " + error.constant() + " = "
          + JavaText.literal(error.code()) + ";");
      source.blank();
    }
    source.line("private " + IDS + "() {}").close();
  }
}
