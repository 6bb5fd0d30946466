package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.FamilyPlan;
import dev.errata.processor.plan.ParamPlan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Generates the exception class of a family whose errors have no classes of their own. */
final class FamilyClassGenerator {

  static final String NO_VALUES = "NO_VALUES";

  private final CatalogPlan plan;
  private final Types types;
  private final JavaSource source;
  private final Annotations annotations;
  private final ExceptionParts parts;
  private final String values;

  FamilyClassGenerator(CatalogPlan plan, Types types, JavaSource source) {
    this.plan = plan;
    this.types = types;
    this.source = source;
    this.annotations = new Annotations(source, types);
    this.parts = new ExceptionParts(types, source);
    this.values = types.name(Serializable.class) + "[]";
  }

  /** The members of the class that all of them extend. */
  void addBase() {
    source.blank();
    source.line("static final " + values + " " + NO_VALUES + " = {};").blank();
    source.line("/** The values of the parameters, in their order. */");
    source.line("final " + values + " values;");
    String more = plan.stackTraces() ? "" : ", false";
    addConstructor(
        plan.exceptionType(), made(), "errorCode, cause" + more, "this.values = values;");
    addConstructor(
        plan.exceptionType(),
        received(),
        "errorCode, status, message" + more,
        "this.values = values;");
  }

  void add(FamilyPlan family) {
    source.blank().javadoc(Javadocs.family(family));
    parts.open(
        family.isExtended() ? "public static sealed" : "public static final",
        family.className(),
        family.parent());
    addConstructor(family.className(), made(), "errorCode, values, cause");
    addConstructor(family.className(), received(), "errorCode, values, status, message");
    List<ErrorPlan> errors =
        family.errors().stream().filter(error -> !error.params().isEmpty()).toList();
    if (!errors.isEmpty()) {
      addRead(errors);
      addParams(errors);
      addRender(errors);
      addMasked(errors);
    }
    source.close();
  }

  private String made() {
    return types.name(Throwable.class) + " cause";
  }

  private String received() {
    return "int status, " + types.name(String.class) + " message";
  }

  private void addConstructor(
      String className, String parameters, String passed, String... statements) {
    source.blank();
    source.open(className + "(" + types.name(Types.ERROR_CODE) + " errorCode, " + values
        + " values, " + parameters + ")");
    source.line("super(" + passed + ");");
    for (String statement : statements) {
      source.line(statement);
    }
    source.close();
  }

  private void addRead(List<ErrorPlan> errors) {
    String string = types.name(String.class);
    source
        .blank()
        .javadoc(
            Javadoc.of("Reads the values back from a message; null where it is worded otherwise."));
    source.open("static " + values + " read(" + plan.errorCodeType() + " errorCode, " + string
        + " message)");
    addSwitch(errors, "errorCode", error -> "valuesOf" + error.name() + "(message)", NO_VALUES);
    source.close();
    for (ErrorPlan error : errors) {
      MessageCode message = new MessageCode(error, types);
      source.blank();
      source.open("private static " + values + " valuesOf" + error.name() + "(" + string + " "
          + error.message().textVariable() + ")");
      if (error.message().readable()) {
        message.addReading(source);
      }
      List<String> read = error.params().stream().map(message::read).toList();
      source.line("return new " + values + " {" + JavaSource.GAP + JavaSource.list(read) + "};");
      source.close();
    }
  }

  private void addParams(List<ErrorPlan> errors) {
    String map = types.name(Map.class) + "<" + types.name(String.class) + ", "
        + types.name(Object.class) + ">";
    addOverride("public " + map, "params", errors, "paramsOf");
    for (ErrorPlan error : errors) {
      List<String> entries = new ArrayList<>();
      for (ParamPlan param : error.params()) {
        entries.add(JavaText.literal(param.name()));
        entries.add(value(error, param));
      }
      addPart(map, "paramsOf", error, "paramsOf(" + JavaSource.list(entries) + ")");
    }
  }

  private void addRender(List<ErrorPlan> withParams) {
    List<ErrorPlan> errors =
        withParams.stream().filter(error -> !error.message().isConstant()).toList();
    if (errors.isEmpty()) {
      return;
    }
    String string = types.name(String.class);
    addOverride("protected " + string, "render", errors, "render");
    for (ErrorPlan error : errors) {
      String message = new MessageCode(error, types).concatenation(param -> value(error, param));
      addPart(string, "render", error, message);
    }
  }

  /** Without its values the template is shown: the text as received may hold what is sensitive. */
  private void addMasked(List<ErrorPlan> withParams) {
    List<ErrorPlan> errors = withParams.stream()
        .filter(error -> error.message().sensitive().isPresent())
        .toList();
    if (errors.isEmpty()) {
      return;
    }
    String string = types.name(String.class);
    addOverride("public " + string, "getMessage", errors, "mask");
    for (ErrorPlan error : errors) {
      String masked = new MessageCode(error, types)
          .concatenation(MessageCode.masked(param -> value(error, param)));
      addPart(
          string,
          "mask",
          error,
          value(error, error.message().sensitive().orElseThrow()) + " == null" + JavaSource.SPACE
              + "? errorCode().message()" + JavaSource.SPACE + ": " + masked);
    }
  }

  /** A method of the superclass, which for the given errors calls a part of its own. */
  private void addOverride(String returned, String name, List<ErrorPlan> errors, String part) {
    source.blank();
    annotations.override();
    source.open(returned + " " + name + "()");
    addSwitch(
        errors,
        "((" + plan.errorCodeType() + ") errorCode())",
        error -> part + error.name() + "()",
        "super." + name + "()");
    source.close();
  }

  private void addPart(String returned, String part, ErrorPlan error, String value) {
    source.blank();
    source.open("private " + returned + " " + part + error.name() + "()");
    source.line("return " + value + ";").close();
  }

  private void addSwitch(
      List<ErrorPlan> errors, String of, Function<ErrorPlan, String> value, String otherwise) {
    OrdinalSwitch cases = new OrdinalSwitch();
    errors.forEach(error -> cases.add(error, value.apply(error)));
    cases.write(source, of, "return " + otherwise);
  }

  private static String value(ErrorPlan error, ParamPlan param) {
    return "values[" + error.params().indexOf(param) + "]";
  }
}
