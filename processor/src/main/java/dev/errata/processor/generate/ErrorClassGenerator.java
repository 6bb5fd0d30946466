package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Generates the exception class of an error. */
final class ErrorClassGenerator {

  private final CatalogPlan plan;
  private final Javadocs javadocs;
  private final Types types;
  private final JavaSource source;
  private final Annotations annotations;
  private final ExceptionParts parts;

  ErrorClassGenerator(CatalogPlan plan, Javadocs javadocs, Types types, JavaSource source) {
    this.plan = plan;
    this.javadocs = javadocs;
    this.types = types;
    this.source = source;
    this.annotations = new Annotations(source, types);
    this.parts = new ExceptionParts(types, source);
  }

  void add(ErrorPlan error) {
    source.blank().javadoc(javadocs.errorClass(error));
    annotations.deprecated(error);
    parts.open("public static final", error.className(), error.parent());
    addFields(error);
    addConstructor(error);
    MessageCode message = new MessageCode(error, types);
    addReceivingConstructor(error, message);
    if (!error.params().isEmpty()) {
      error.params().forEach(this::addAccessor);
      addParams(error);
      addRender(error, message);
    }
    source.close();
  }

  private void addFields(ErrorPlan error) {
    if (!error.params().isEmpty()) {
      source.blank();
    }
    for (ParamPlan param : error.params()) {
      source.line("private final " + boxed(param) + " " + param.javaName() + ";");
    }
  }

  private void addConstructor(ErrorPlan error) {
    List<String> parameters = new ArrayList<>();
    for (ParamPlan param : error.params()) {
      parameters.add(boxed(param) + " " + param.javaName());
    }
    parameters.add(types.name(Throwable.class) + " cause");
    source.blank();
    source.open(error.className() + "(" + JavaSource.list(parameters) + ")");
    source.line("super(" + plan.constant(error) + ", cause);");
    for (ParamPlan param : error.params()) {
      source.line("this." + param.javaName() + " = " + param.javaName() + ";");
    }
    source.close();
  }

  /**
   * A constructor leaves no frame in the stack trace; a method that reads would. The status comes
   * last, or a number and no cause would be taken for a status and no message.
   */
  private void addReceivingConstructor(ErrorPlan error, MessageCode message) {
    String text = error.message().textVariable();
    source.blank();
    if (!error.params().isEmpty()) {
      source.javadoc(Javadoc.of("Reads the parameters back from the message, which may be worded"
          + " otherwise: then they are null."));
    }
    source.open(error.className() + "(" + types.name(String.class) + " " + text + ", int status)");
    source.line("super(" + plan.constant(error) + ", status, " + text + ");");
    if (error.message().readable()) {
      message.addReading(source);
    }
    for (ParamPlan param : error.params()) {
      source.line("this." + param.javaName() + " = " + message.read(param) + ";");
    }
    source.close();
  }

  private void addAccessor(ParamPlan param) {
    source.blank().javadoc(Javadocs.accessor(param));
    source.open("public " + boxed(param) + " " + param.javaName() + "()");
    source.line("return " + param.javaName() + ";").close();
  }

  private void addParams(ErrorPlan error) {
    List<String> entries = new ArrayList<>();
    for (ParamPlan param : error.params()) {
      entries.add(JavaText.literal(param.name()));
      entries.add(param.javaName());
    }
    source.blank();
    annotations.override();
    source.open("public " + types.name(Map.class) + "<" + types.name(String.class) + ", "
        + types.name(Object.class) + "> params()");
    source.line("return paramsOf(" + JavaSource.list(entries) + ");").close();
  }

  private void addRender(ErrorPlan error, MessageCode message) {
    if (error.message().isConstant()) {
      return;
    }
    String string = types.name(String.class);
    source.blank();
    annotations.override();
    source.open("protected " + string + " render()");
    source.line("return " + message.concatenation(ParamPlan::javaName) + ";").close();
    error.message().sensitive().ifPresent(sensitive -> addMaskedMessage(sensitive, message));
  }

  /** Without its values the template is shown: the text as received may hold what is sensitive. */
  private void addMaskedMessage(ParamPlan sensitive, MessageCode message) {
    source.blank();
    annotations.override();
    source.open("public " + types.name(String.class) + " getMessage()");
    source.open("if (" + sensitive.javaName() + " == null)");
    source.line("return errorCode().message();").close();
    source
        .line("return " + message.concatenation(MessageCode.masked(ParamPlan::javaName)) + ";")
        .close();
  }

  private String boxed(ParamPlan param) {
    return types.name(param.type().boxed());
  }
}
