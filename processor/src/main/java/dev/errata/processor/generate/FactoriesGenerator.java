package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import java.util.ArrayList;
import java.util.List;

/** Generates the class that makes errors: a factory for each, and the one that decodes. */
final class FactoriesGenerator {

  private static final String DECODE = """
      Makes the error that was received.

      <p>A code that the catalog does not have becomes {@link %s.Unknown}. The message is kept as it \
      came; its parameters are read back from it, and are null if it is not worded as the catalog \
      has it.

      @param status the HTTP status received
      @param code the code received; null is read as empty
      @param message the message received; null is read as empty
      @return the error""";

  private final CatalogPlan plan;
  private final Javadocs javadocs;
  private final Types types;
  private final JavaSource source = new JavaSource();
  private final Annotations annotations;
  private final Construction construction;

  FactoriesGenerator(CatalogPlan plan, Javadocs javadocs) {
    this.plan = plan;
    this.javadocs = javadocs;
    this.types = new Types(List.of(), plan.hiddenNames());
    this.annotations = new Annotations(source, types);
    this.construction = Construction.of(plan, types);
  }

  GeneratedFile generate() {
    source.javadoc(
        Javadocs.type(plan, "one factory for each, and {@code decode} for those received."));
    source.open(plan.visibility() + "final class " + plan.factoriesType());
    source.line("private " + plan.factoriesType() + "() {}");
    for (ErrorPlan error : plan.errors()) {
      addFactory(error, false);
      addFactory(error, true);
    }
    addDecode();
    source.close();
    return GeneratedFile.of(plan, plan.factoriesType(), types, source);
  }

  private void addFactory(ErrorPlan error, boolean hasCause) {
    List<String> parameters = new ArrayList<>();
    for (ParamPlan param : error.params()) {
      parameters.add(types.name(param.type().given()) + " " + param.javaName());
    }
    if (hasCause) {
      parameters.add(types.name(Throwable.class) + " cause");
    }
    source.blank().javadoc(javadocs.factory(error, hasCause));
    annotations.deprecated(error);
    source.open("public static " + plan.nested(error.className()) + " " + error.factory() + "("
        + JavaSource.list(parameters) + ")");
    source
        .line("return " + construction.made(error, hasCause ? "cause" : "null") + ";")
        .close();
  }

  private void addDecode() {
    String string = types.name(String.class);
    String errorCode = plan.errorCodeType();
    source.blank().javadoc(Javadoc.of(DECODE.formatted(plan.exceptionType())));
    if (plan.hasDeprecated()) {
      annotations.suppressDeprecation();
    }
    source.open("public static " + plan.exceptionType() + " decode(int status, " + string
        + " code, " + string + " message)");
    source.line(errorCode + " errorCode = " + errorCode + ".find(code).orElse(null);");
    source.open("if (errorCode == null)");
    source.line("return new " + plan.nested(CatalogPlan.UNKNOWN) + "(status, code, message);");
    source.close();
    OrdinalSwitch received = new OrdinalSwitch();
    plan.errors().forEach(error -> received.add(error, construction.received(error)));
    source.line("// In the order of the constants.");
    received.write(
        source, "errorCode", "throw new " + types.name(AssertionError.class) + "(errorCode)");
    source.close();
  }
}
