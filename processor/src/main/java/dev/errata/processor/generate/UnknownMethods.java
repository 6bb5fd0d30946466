package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.errata.catalog.model.Codes;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.FamilyPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Generates what makes the exception of a code that is no one error of the catalog. */
final class UnknownMethods {

  /** How many families a method tells apart: each takes up to 60 of its 65,535 bytes. */
  private static final int FAMILIES_OF_METHOD = 500;

  private static final String PART = "ofFamily";
  private static final String ARGUMENTS = "(family, received, status, message, cause)";

  private final CatalogPlan plan;
  private final ExceptionGenerator exceptions;
  private final ClassName exception;
  private final List<FamilyPlan> families;

  UnknownMethods(CatalogPlan plan, ExceptionGenerator exceptions) {
    this.plan = plan;
    this.exceptions = exceptions;
    this.exception = plan.names().exception();
    this.families =
        plan.families().stream().filter(family -> family.name().isPresent()).toList();
  }

  List<MethodSpec> all() {
    List<MethodSpec> all = new ArrayList<>(List.of(decodedUnknown()));
    if (families.size() > FAMILIES_OF_METHOD) {
      IntStream.range(0, parts().size()).forEach(part -> all.add(part(part)));
    }
    return all;
  }

  private MethodSpec decodedUnknown() {
    MethodSpec.Builder decodedUnknown = MethodSpec.methodBuilder("decodedUnknown")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameters(DecodingMethods.RECEIVED)
        .addParameter(Parameters.CAUSE)
        .returns(exception)
        .addStatement(
            "$1T received = $1T.received(status, code, message)", RuntimeTypes.ERROR_CODE);
    if (!families.isEmpty()) {
      decodedUnknown
          .beginControlFlow("for ($T family : $L)", String.class, familiesOfCode())
          .addCode(
              families.size() > FAMILIES_OF_METHOD ? choiceOfPart() : choice(families, "continue"))
          .endControlFlow();
    }
    return decodedUnknown
        .addStatement("return $L", exceptions.received(plan.names().unknown()))
        .build();
  }

  private CodeBlock familiesOfCode() {
    return Codes.USUAL_SEPARATOR.equals(plan.separator())
        ? CodeBlock.of("$T.families(code)", RuntimeTypes.RECEIVED_CODES)
        : CodeBlock.of(
            "$T.families(code, $L)",
            RuntimeTypes.RECEIVED_CODES,
            JavaText.literal(plan.separator()));
  }

  private CodeBlock choiceOfPart() {
    CodeBlock.Builder choice = CodeBlock.builder().addStatement("$T found = null", exception);
    for (int part = 0; part < parts().size(); part++) {
      choice.addStatement("found = found != null ? found : $L$L$L", PART, part, ARGUMENTS);
    }
    return choice
        .beginControlFlow("if (found != null)")
        .addStatement("return found")
        .endControlFlow()
        .build();
  }

  private MethodSpec part(int part) {
    return MethodSpec.methodBuilder(PART + part)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(String.class, "family")
        .addParameter(RuntimeTypes.ERROR_CODE, "received")
        .addParameters(List.of(Parameters.STATUS, Parameters.MESSAGE, Parameters.CAUSE))
        .returns(exception)
        .addCode(choice(parts().get(part), "return null"))
        .build();
  }

  private CodeBlock choice(List<FamilyPlan> some, String otherwise) {
    CodeBlock.Builder choice = CodeBlock.builder().beginControlFlow("switch (family)");
    some.forEach(family -> choice
        .add("case $L:\n$>", JavaText.literal(family.name().orElseThrow()))
        .addStatement("return $L", exceptions.received(family.exception()))
        .add("$<"));
    return choice
        .add("default:\n$>")
        .addStatement(otherwise)
        .add("$<")
        .endControlFlow()
        .build();
  }

  private List<List<FamilyPlan>> parts() {
    return Parts.of(families, FAMILIES_OF_METHOD);
  }
}
