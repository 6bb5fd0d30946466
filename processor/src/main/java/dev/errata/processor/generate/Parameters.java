package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.RuntimeTypes;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The parameters that several generated methods have. */
final class Parameters {

  static final ParameterSpec CAUSE =
      ParameterSpec.builder(Throwable.class, "cause").build();
  static final ParameterSpec CODE = ParameterSpec.builder(String.class, "code").build();
  static final ParameterSpec ERROR_CODE =
      ParameterSpec.builder(RuntimeTypes.ERROR_CODE, "errorCode").build();
  static final ParameterSpec GIVEN = params("given");
  static final ParameterSpec PARAMS = params("params");
  static final ParameterSpec MESSAGE =
      ParameterSpec.builder(String.class, "message").build();
  static final ParameterSpec STATUS = ParameterSpec.builder(int.class, "status").build();

  /** The values of an error's parameters, where its class has no fields for them. */
  static final ParameterSpec VALUES =
      ParameterSpec.builder(Serializable[].class, "values").build();

  private Parameters() {}

  private static ParameterSpec params(String name) {
    return ParameterSpec.builder(
            ParameterizedTypeName.get(
                ClassName.get(Map.class),
                ClassName.get(String.class),
                WildcardTypeName.subtypeOf(Object.class)),
            name)
        .build();
  }

  /** What an exception keeps of what its factory is given, as an expression. */
  static CodeBlock kept(ParamPlan param) {
    return param.isList()
        ? CodeBlock.of(
            "$1N == null$W? null$W: $2T.unmodifiableList(new $3T<>($1N))",
            param.javaName(),
            Collections.class,
            ArrayList.class)
        : CodeBlock.of("$N", param.javaName());
  }

  /** All of them, handed on in their order. */
  static CodeBlock handedOn(List<ParameterSpec> parameters) {
    return parameters.stream()
        .map(parameter -> CodeBlock.of("$N", parameter))
        .collect(CodeBlock.joining(",$W"));
  }
}
