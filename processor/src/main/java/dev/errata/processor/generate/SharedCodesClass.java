package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.catalog.model.ClassFileLimits;
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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the class that tells errors apart which share a code: a method for each code. */
final class SharedCodesClass {

  private static final String METHOD = "errorOf";
  private static final String FITTING = "fitting";

  private static final int BYTES_OF_ERROR = 24;
  private static final int BYTES_OF_WORDING = 32;

  /** Of a text of a wording, or of a place between two texts. */
  private static final int BYTES_OF_TEXT = 9;

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
        .addMethods(errorsByCode.keySet().stream().flatMap(this::methods).toList())
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

  private Stream<MethodSpec> methods(String code) {
    MethodSpec.Builder method = method(methods.get(code))
        .addJavadoc(
            "The only error of $L that fits; null if none does, or several do.",
            JavaText.comment(code))
        .returns(errorCode)
        .addStatement("$T $N = new $T<>()", fitting(), FITTING, ArrayList.class);
    List<List<ErrorPlan>> parts = parts(errorsByCode.get(code));
    List<MethodSpec> others = new ArrayList<>();
    if (parts.size() == 1) {
      parts.get(0).forEach(error -> addIfFits(error, method));
    } else {
      for (List<ErrorPlan> part : parts) {
        MethodSpec.Builder other =
            method(methods.get(code) + "_" + others.size()).addParameter(fitting(), FITTING);
        part.forEach(error -> addIfFits(error, other));
        others.add(other.build());
        method.addStatement("$N(status, message, $N)", others.get(others.size() - 1), FITTING);
      }
    }
    method.addStatement("return $1N.size() == 1 ? $1N.get(0) : null", FITTING);
    return Stream.concat(Stream.of(method.build()), others.stream());
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotations(Annotations.usingErrorsOf(plan))
        .addModifiers(Modifier.STATIC)
        .addParameter(Parameters.STATUS)
        .addParameter(Parameters.MESSAGE);
  }

  private TypeName fitting() {
    return ParameterizedTypeName.get(ClassName.get(List.class), errorCode);
  }

  private void addIfFits(ErrorPlan error, MethodSpec.Builder method) {
    method
        .beginControlFlow("if ($L)", fits(error))
        .addStatement("$N.add($T.$N)", FITTING, errorCode, error.names().constant())
        .endControlFlow();
  }

  /** No method holds what tells thousands of errors, or hundreds in many languages, apart. */
  private static List<List<ErrorPlan>> parts(List<ErrorPlan> errors) {
    List<List<ErrorPlan>> parts = new ArrayList<>();
    int bytes = ClassFileLimits.BYTES_OF_CODE;
    for (ErrorPlan error : errors) {
      int more = BYTES_OF_ERROR;
      for (MessagePlan wording : wordings(error)) {
        more += BYTES_OF_WORDING + BYTES_OF_TEXT * wording.parts().size();
      }
      bytes += more;
      if (bytes > ClassFileLimits.BYTES_OF_CODE) {
        parts.add(new ArrayList<>());
        bytes = more;
      }
      parts.get(parts.size() - 1).add(error);
    }
    return parts;
  }

  private static List<MessagePlan> wordings(ErrorPlan error) {
    List<MessagePlan> wordings = new ArrayList<>(List.of(error.message()));
    wordings.addAll(error.translatedMessages());
    return wordings;
  }

  private static CodeBlock fits(ErrorPlan error) {
    CodeBlock status = CodeBlock.of("status == $L", error.traits().status());
    if (error.identity().isToldByStatus()) {
      return status;
    }
    List<MessagePlan> wordings = wordings(error);
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
