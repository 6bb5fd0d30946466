package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.MessagePlan;
import dev.errata.processor.plan.ParamPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Generates the methods by which exceptions tell their texts in other languages. */
record TranslatedMethods(CatalogPlan plan) {

  private static final ClassName STRING = ClassName.get(String.class);
  private static final String LANGUAGE = LanguageMethods.LANGUAGE;

  private static final String MESSAGE = """
      The message in a language, with sensitive values masked as in {@link #getMessage()}.

      <p>It is {@code getMessage()} where the catalog does not have it, and for an error that was \
      received without all values of its message.""";

  /** What each message with values overrides. */
  private static final MethodSpec TRANSLATED = MethodSpec.methodBuilder("translated")
      .addParameter(TypeName.INT, LANGUAGE)
      .returns(STRING)
      .build();

  /** The methods of the base class. */
  List<MethodSpec> ofBase() {
    return List.of(
        message(),
        text("description", "What the error means, in a language; empty if unknown."),
        text("solution", "What to do about the error, in a language; empty if unknown."),
        translatedConstant());
  }

  /** What a class overrides whose message, or that of one of whose errors, has values. */
  static MethodSpec overriding() {
    return TRANSLATED.toBuilder().addAnnotation(Annotations.OVERRIDE).build();
  }

  /**
   * The statements that return the message in a language. Of a message without one of its values
   * the received text tells more.
   *
   * @param value the expression that stands for a parameter
   * @param written the same where a message has it
   */
  static CodeBlock choice(
      ErrorPlan error,
      Function<ParamPlan, CodeBlock> value,
      Function<ParamPlan, CodeBlock> written) {
    CodeBlock isUnknown = error.message().values().stream()
        .distinct()
        .map(param -> CodeBlock.of("$L == null", value.apply(param)))
        .collect(CodeBlock.joining("$W|| "));
    CodeBlock.Builder choice = CodeBlock.builder()
        .beginControlFlow("if (isReceived() && ($L))", isUnknown)
        .addStatement("return getMessage()")
        .endControlFlow()
        .beginControlFlow("switch ($L)", LANGUAGE);
    boolean isParted = SeveralWordingsCode.isParted(error);
    cases(error)
        .forEach((message, languages) -> choice
            .add("case $L:\n$>", CodeBlock.join(languages, ",$W"))
            .addStatement(
                "return $L",
                isParted
                    ? CodeBlock.of("$L()", part(error, languages.get(0)))
                    : new MessageCode(message).masked(written))
            .add("$<"));
    return choice
        .add("default:\n$>")
        .addStatement("return getMessage()")
        .add("$<")
        .endControlFlow()
        .build();
  }

  /**
   * The methods that hold a message each, if one could not hold all of them.
   *
   * @param written the expression that stands for a parameter in a message
   */
  static List<MethodSpec> parts(ErrorPlan error, Function<ParamPlan, CodeBlock> written) {
    List<MethodSpec> parts = new ArrayList<>();
    if (SeveralWordingsCode.isParted(error)) {
      cases(error)
          .forEach((message, languages) ->
              parts.add(MethodSpec.methodBuilder(part(error, languages.get(0)))
                  .addModifiers(Modifier.PRIVATE)
                  .returns(STRING)
                  .addStatement("return $L", new MessageCode(message).masked(written))
                  .build()));
    }
    return parts;
  }

  private static String part(ErrorPlan error, CodeBlock language) {
    return "translated" + language + "Of" + error.names().base();
  }

  /** The messages that differ from the catalog's, each with the languages that have it. */
  private static Map<MessagePlan, List<CodeBlock>> cases(ErrorPlan error) {
    Map<MessagePlan, List<CodeBlock>> cases = new LinkedHashMap<>();
    for (int i = 0; i < error.translations().size(); i++) {
      MessagePlan message = error.translations().get(i).message();
      if (!message.equals(error.message())) {
        cases.computeIfAbsent(message, m -> new ArrayList<>()).add(CodeBlock.of("$L", i));
      }
    }
    return cases;
  }

  /** A value that was received beside the message may stand in one that is not masked. */
  private MethodSpec message() {
    return publicMethod("message", MESSAGE)
        .addStatement(
            "$1T $2L = $3T.$2L(locale)", TypeName.INT, LANGUAGE, plan.names().errorCode())
        .addStatement(
            "$1T message = $2L < 0 ? getMessage() : $3N($2L)", STRING, LANGUAGE, TRANSLATED)
        .addStatement("return isReceived() ? printed(message) : message")
        .build();
  }

  private MethodSpec text(String name, String javadoc) {
    return publicMethod(name, javadoc)
        .addStatement(
            "return errorCode() instanceof $1T constant ? constant.$2L(locale) : $2L()",
            plan.names().errorCode(),
            name)
        .build();
  }

  private static MethodSpec.Builder publicMethod(String name, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L", Parameters.javadocWithLocale(javadoc))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addParameter(Parameters.LOCALE)
        .returns(STRING);
  }

  /** An error that was received knows more than a message that is the catalog's own. */
  private MethodSpec translatedConstant() {
    return TRANSLATED.toBuilder()
        .beginControlFlow(
            "if (errorCode() instanceof $T constant)", plan.names().errorCode())
        .addStatement("$T message = constant.$L($L)", STRING, LanguageMethods.MESSAGE_IN, LANGUAGE)
        .addStatement("return message.equals(constant.message()) ? getMessage() : message")
        .endControlFlow()
        .addStatement("return getMessage()")
        .build();
  }
}
