package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.MessagePlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the class that tells errors apart which share a code: a method for each code. */
final class SharedCodesClass {

  private static final String METHOD = "errorOf";

  private final CatalogPlan plan;
  private final ClassName errorCode;
  private final ClassName type;
  private final Map<String, List<ErrorPlan>> errorsByCode = new LinkedHashMap<>();

  /** By code, what tells its errors apart. */
  private final Map<String, String> methods = new HashMap<>();

  SharedCodesClass(CatalogPlan plan) {
    this.plan = plan;
    this.errorCode = plan.names().errorCode();
    this.type = plan.names().factories().nestedClass("SharedCodes");
    plan.errors().stream()
        .filter(error -> error.identity().isShared())
        .forEach(error -> errorsByCode
            .computeIfAbsent(error.code(), code -> new ArrayList<>())
            .add(error));
    errorsByCode.keySet().forEach(code -> methods.put(code, METHOD + methods.size()));
  }

  /** Whether the catalog has such errors. */
  boolean isNeeded() {
    return !errorsByCode.isEmpty();
  }

  TypeSpec type() {
    return TypeSpec.classBuilder(type)
        .addJavadoc("Tells errors apart that share a code: by their status, else by their message.")
        .addAnnotation(RuntimeTypes.GENERATED)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethods(errorsByCode.keySet().stream().map(this::method).toList())
        .build();
  }

  /** Returns the error that was found, but one of those that have its code if that is shared. */
  CodeBlock choice() {
    return OrdinalSwitch.of(
        CodeBlock.of("errorCode == null ? -1 : errorCode.ordinal()"),
        errorsByCode.values().stream().flatMap(List::stream).toList(),
        error -> CodeBlock.of("$T.$L(status, message)", type, methods.get(error.code())),
        CodeBlock.of("return errorCode"));
  }

  private MethodSpec method(String code) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(methods.get(code))
        .addJavadoc(
            "The only error of $L that fits; null if none does, or several do.",
            JavaText.comment(code))
        .addAnnotations(Annotations.usingErrorsOf(plan))
        .addModifiers(Modifier.STATIC)
        .addParameter(Parameters.STATUS)
        .addParameter(Parameters.MESSAGE)
        .returns(errorCode)
        .addStatement("$1T<$2T> fitting = new $3T<>()", List.class, errorCode, ArrayList.class);
    for (ErrorPlan error : errorsByCode.get(code)) {
      method
          .beginControlFlow("if ($L)", fits(error))
          .addStatement("fitting.add($T.$N)", errorCode, error.names().constant())
          .endControlFlow();
    }
    return method
        .addStatement("return fitting.size() == 1 ? fitting.get(0) : null")
        .build();
  }

  private static CodeBlock fits(ErrorPlan error) {
    CodeBlock status = CodeBlock.of("status == $L", error.traits().status());
    if (error.identity().isToldByStatus()) {
      return status;
    }
    List<MessagePlan> wordings = new ArrayList<>(List.of(error.message()));
    wordings.addAll(error.translatedMessages());
    CodeBlock message = wordings.stream()
        .map(wording -> new ReaderCode(wording).fits())
        .distinct()
        .collect(CodeBlock.joining("$W|| "));
    if (error.traits().status() == 0) {
      return message;
    }
    return wordings.size() == 1
        ? CodeBlock.of("$L$W&& $L", status, message)
        : CodeBlock.of("$L$W&& ($L)", status, message);
  }
}
