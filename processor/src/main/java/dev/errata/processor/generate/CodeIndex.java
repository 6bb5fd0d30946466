package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.text.JavaText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates what finds the constants of the enum by their codes. */
final class CodeIndex {

  private static final String NAME = "byCode";
  private static final String CHANGE = "changeByCode";

  /** A change takes up to 20 of the 65,535 bytes of a method. */
  private static final int CHANGES_OF_METHOD = 2_000;

  private final CatalogPlan plan;
  private final ClassName errorCode;
  private final TypeName optionalErrorCode;

  /** What the codes of the constants do not say: those that are shared, and those of before. */
  private final List<CodeBlock> changes = new ArrayList<>();

  CodeIndex(CatalogPlan plan) {
    this.plan = plan;
    this.errorCode = plan.names().errorCode();
    this.optionalErrorCode = ParameterizedTypeName.get(ClassName.get(Optional.class), errorCode);
    plan.errors().stream()
        .filter(error -> error.identity().isShared())
        .map(ErrorPlan::code)
        .distinct()
        .forEach(code -> changes.add(CodeBlock.of("$N.remove($L)", NAME, JavaText.literal(code))));
    for (ErrorPlan error : plan.errors()) {
      for (String alias : error.identity().aliases()) {
        changes.add(CodeBlock.of(
            "$N.put($L, $T.of($N))",
            NAME,
            JavaText.literal(alias),
            Optional.class,
            error.names().constant()));
      }
    }
  }

  FieldSpec field() {
    TypeName map = ParameterizedTypeName.get(
        ClassName.get(Map.class), ClassName.get(String.class), optionalErrorCode);
    return FieldSpec.builder(map, NAME, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T<>()", HashMap.class)
        .build();
  }

  CodeBlock initializer() {
    CodeBlock.Builder fill = CodeBlock.builder()
        .beginControlFlow("for ($T errorCode : values())", errorCode)
        .addStatement("$N.put(errorCode.code(), $T.of(errorCode))", NAME, Optional.class)
        .endControlFlow();
    for (int part = 0; part < parts().size(); part++) {
      fill.addStatement("$L()", nameOfPart(part));
    }
    return fill.build();
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>(List.of(find()));
    if (plan.hasNumericCodes()) {
      methods.add(findNumber());
    }
    for (int part = 0; part < parts().size(); part++) {
      methods.add(changing(nameOfPart(part), parts().get(part)));
    }
    return methods;
  }

  private List<List<CodeBlock>> parts() {
    return Parts.of(changes, CHANGES_OF_METHOD);
  }

  private String nameOfPart(int part) {
    return parts().size() == 1 ? CHANGE : CHANGE + part;
  }

  private MethodSpec find() {
    String none = plan.hasSharedCodes()
        ? "empty if no error has that code, or several have"
        : "empty if no error has that code";
    return MethodSpec.methodBuilder("find")
        .addJavadoc("""
            Finds an error by its code on the wire.

            @param code any text, or null
            @return the error; $L""", none)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Parameters.CODE)
        .returns(optionalErrorCode)
        .addStatement("return $N.getOrDefault(code, $T.empty())", NAME, Optional.class)
        .build();
  }

  private MethodSpec findNumber() {
    return MethodSpec.methodBuilder("find")
        .addJavadoc("""
            Finds an error by its code on the wire.

            @param code any number
            @return the error; empty if no error has that code""")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(int.class, "code")
        .returns(optionalErrorCode)
        .addStatement("return find($T.toString(code))", Integer.class)
        .build();
  }

  private MethodSpec changing(String name, List<CodeBlock> some) {
    CodeBlock.Builder code = CodeBlock.builder();
    some.forEach(code::addStatement);
    return MethodSpec.methodBuilder(name)
        .addJavadoc("No code that several errors share finds one; those of before do.")
        .addAnnotations(Annotations.usingErrorsOf(plan))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addCode(code.build())
        .build();
  }
}
