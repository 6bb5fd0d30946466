package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavadocText;
import dev.errata.processor.text.RuntimeTypes;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
  static final ParameterSpec LOCALE =
      ParameterSpec.builder(Locale.class, "locale").build();

  private static final String LOCALE_JAVADOC = """


      @param locale the language, not null: where the catalog has no text in it the next wider \
      one counts, {@code de} for {@code de-CH}, and in the end the catalog's own
      @return the text""";

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

  /** The Javadoc of a method that takes a locale and returns a text. */
  static String javadocWithLocale(String what) {
    return JavadocText.wrap(what + LOCALE_JAVADOC);
  }

  /** All of them, handed on in their order. */
  static CodeBlock handedOn(List<ParameterSpec> parameters) {
    return parameters.stream()
        .map(parameter -> CodeBlock.of("$N", parameter))
        .collect(CodeBlock.joining(",$W"));
  }
}
