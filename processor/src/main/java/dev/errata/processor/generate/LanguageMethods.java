package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.LanguagePlan;
import dev.errata.processor.plan.TranslationPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Generates what the enum has of other languages: a class of texts for each, loaded when it is
 * asked for, and the methods that choose. In generated code a language is its place in the
 * annotation.
 */
final class LanguageMethods {

  /** The method that finds the language of a locale; negative stands for the catalog's own. */
  static final String LANGUAGE = "language";

  /** The method that returns the message of a constant in a language. */
  static final String MESSAGE_IN = "messageIn";

  private static final ClassName STRING = ClassName.get(String.class);

  private static final Text MESSAGE = new Text(
      "message",
      "MESSAGES",
      error -> error.message().text(),
      translation -> translation.message().text());
  private static final Text DESCRIPTION = new Text(
      "description",
      "DESCRIPTIONS",
      error -> error.texts().description(),
      TranslationPlan::description);
  private static final Text SOLUTION = new Text(
      "solution", "SOLUTIONS", error -> error.texts().solution(), TranslationPlan::solution);

  private final CatalogPlan plan;

  /** A text that each error has. */
  private record Text(
      String name,
      String constant,
      Function<ErrorPlan, String> own,
      Function<TranslationPlan, String> translated) {}

  LanguageMethods(CatalogPlan plan) {
    this.plan = plan;
  }

  List<MethodSpec> methods() {
    return List.of(
        publicMethod(
            MESSAGE, "The message in a language; a parameter stands as its name in braces."),
        publicMethod(DESCRIPTION, "What the error means, in a language; empty if unknown."),
        publicMethod(SOLUTION, "What to do about the error, in a language; empty if unknown."),
        textIn(MESSAGE),
        textIn(DESCRIPTION),
        textIn(SOLUTION),
        language());
  }

  /** The classes of texts. */
  List<TypeSpec> types() {
    return IntStream.range(0, plan.languages().size()).mapToObj(this::texts).toList();
  }

  private static MethodSpec publicMethod(Text text, String javadoc) {
    return MethodSpec.methodBuilder(text.name())
        .addJavadoc("$L", Parameters.javadocWithLocale(javadoc))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Parameters.LOCALE)
        .returns(STRING)
        .addStatement("return $LIn($L(locale))", text.name(), LANGUAGE)
        .build();
  }

  private MethodSpec textIn(Text text) {
    CodeBlock.Builder choice = CodeBlock.builder().beginControlFlow("switch ($L)", LANGUAGE);
    for (int i = 0; i < plan.languages().size(); i++) {
      if (isTranslated(text, i)) {
        choice
            .add("case $L:\n$>", i)
            .addStatement(
                "return $T.$L[ordinal()]", plan.languages().get(i).texts(), text.constant())
            .add("$<");
      }
    }
    return MethodSpec.methodBuilder(text.name() + "In")
        .addParameter(TypeName.INT, LANGUAGE)
        .returns(STRING)
        .addCode(choice
            .add("default:\n$>")
            .addStatement("return $L()", text.name())
            .add("$<")
            .endControlFlow()
            .build())
        .build();
  }

  /**
   * A locale's language is the one of its tag, or of the first part of it that is one (RFC 4647).
   */
  private MethodSpec language() {
    CodeBlock.Builder loop = CodeBlock.builder()
        .addStatement("$T tag = locale.toLanguageTag()", String.class)
        .beginControlFlow("while (!tag.isEmpty())")
        .beginControlFlow("switch (tag)");
    for (int i = 0; i < plan.languages().size(); i++) {
      loop.add("case $L:\n$>", JavaText.literal(plan.languages().get(i).tag()))
          .addStatement("return $L", i)
          .add("$<");
    }
    return MethodSpec.methodBuilder(LANGUAGE)
        .addJavadoc("The language of a locale, or the next wider one; negative for the catalog's.")
        .addModifiers(Modifier.STATIC)
        .addParameter(Parameters.LOCALE)
        .returns(TypeName.INT)
        .addCode(loop.add("default:\n$>")
            .addStatement("tag = tag.substring(0, $T.max(0, tag.lastIndexOf('-')))", Math.class)
            .add("$<")
            .endControlFlow()
            .endControlFlow()
            .addStatement("return -1")
            .build())
        .build();
  }

  private TypeSpec texts(int language) {
    LanguagePlan planned = plan.languages().get(language);
    List<FactTable> tables = new ArrayList<>();
    for (Text text : List.of(MESSAGE, DESCRIPTION, SOLUTION)) {
      if (isTranslated(text, language)) {
        tables.add(table(text, language));
      }
    }
    return TypeSpec.classBuilder(planned.texts())
        .addAnnotation(RuntimeTypes.GENERATED)
        .addJavadoc("The texts of the constants in the language $L, in their order.", planned.tag())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addFields(tables.stream().map(FactTable::field).toList())
        .addMethods(tables.stream().map(FactTable::method).toList())
        .build();
  }

  private FactTable table(Text text, int language) {
    List<String> elements = plan.errors().stream()
        .map(error -> text.translated().apply(error.translations().get(language)))
        .map(JavaText::literal)
        .toList();
    return FactTable.of(text.name(), STRING, text.constant(), elements);
  }

  /** What a language has no text of its own of is asked of the catalog's. */
  private boolean isTranslated(Text text, int language) {
    return plan.errors().stream()
        .anyMatch(error -> !text.translated()
            .apply(error.translations().get(language))
            .equals(text.own().apply(error)));
  }
}
