package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.text.JavadocText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Generates the methods that make the exceptions of what was received. */
final class DecodingMethods {

  /**
   * How many errors a method tells apart: the JVM compiles no method of more than 8,000 bytes, and
   * an error takes 17.
   */
  private static final int ERRORS_OF_METHOD = 400;

  private static final String DECODE = """
      Makes the error that was received.

      <p>The code may have white space around it, and other cases if that leaves one error. A code \
      that the catalog does not have %sbecomes an error of its family, else {@link %s.Unknown}. The \
      message is kept as it came; its parameters are read back from it, and are null where they \
      cannot be told for sure.

      @param status the HTTP status received
      @param code the code received; null is read as empty
      @param message the message received; null is read as empty
      """;
  private static final String CAUSE =
      "@param cause what led to it, such as the exception of an HTTP client; or null\n";
  private static final String PARAMS = """
      @param params the parameters received beside the message, which count more than what it \
      holds: numbers, booleans, or the texts of these and of other types; null for none
      """;
  private static final String RETURNS = "@return the error";

  static final List<ParameterSpec> RECEIVED =
      List.of(Parameters.STATUS, Parameters.CODE, Parameters.MESSAGE);

  private final CatalogPlan plan;
  private final ExceptionGenerator exceptions;
  private final CodeLookUp lookUp;
  private final ClassName errorCode;
  private final ClassName exception;
  private final UsedErrors others;

  DecodingMethods(CatalogPlan plan, ExceptionGenerator exceptions, SharedCodesClass shared) {
    this.plan = plan;
    this.exceptions = exceptions;
    this.lookUp = new CodeLookUp(plan, shared);
    this.errorCode = plan.names().errorCode();
    this.exception = plan.names().exception();
    this.others = new UsedErrors(plan);
  }

  List<MethodSpec> all() {
    List<MethodSpec> all = new ArrayList<>();
    all.add(decode("", "null", "null"));
    all.add(decode(CAUSE, "null", "cause", Parameters.CAUSE));
    all.add(decode(PARAMS, "params", "null", Parameters.PARAMS));
    if (plan.hasNumericCodes()) {
      all.add(decodeNumber());
    }
    all.add(make());
    if (plan.usesOthers()) {
      all.add(makeAny());
      all.add(others.decodedElsewhere());
    }
    all.add(lookUp.method());
    List<List<ErrorPlan>> parts = parts();
    IntStream.range(0, parts.size()).forEach(i -> all.add(decoded(i, parts.get(i))));
    all.addAll(new UnknownMethods(plan, exceptions).all());
    return all;
  }

  /** What users call: a message that is null counts as received, too. */
  private MethodSpec decode(String javadoc, String given, String cause, ParameterSpec... more) {
    CodeBlock message = CodeBlock.of("message == null ? $S : message", "");
    return builder("decode", others.decoded())
        .addJavadoc("$L", javadoc(javadoc))
        .addModifiers(Modifier.PUBLIC)
        .addParameters(List.of(more))
        .addCode(choice(message, given, cause, unknown(message, given, cause)))
        .build();
  }

  /** For APIs whose codes are all numbers. */
  private MethodSpec decodeNumber() {
    return MethodSpec.methodBuilder("decode")
        .addJavadoc("$L", javadoc(""))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(Parameters.STATUS)
        .addParameter(int.class, "code")
        .addParameter(Parameters.MESSAGE)
        .returns(others.decoded())
        .addStatement("return decode(status, $T.toString(code), message)", Integer.class)
        .build();
  }

  private String javadoc(String more) {
    return JavadocText.wrap(
        DECODE.formatted(others.javadoc(), exception.simpleName()) + more + RETURNS);
  }

  /** Of a message that is null the error is made as if by a factory. */
  private MethodSpec make() {
    CodeBlock message = CodeBlock.of("message");
    return maker("make", exception)
        .addCode(choice(message, "given", "cause", ownUnknown(message, "cause")))
        .build();
  }

  /** The same, and errors of others. */
  private MethodSpec makeAny() {
    CodeBlock message = CodeBlock.of("message");
    return maker(others.maker(), others.decoded())
        .addCode(choice(message, "given", "cause", unknown(message, "given", "cause")))
        .build();
  }

  private static MethodSpec.Builder maker(String name, ClassName made) {
    return builder(name, made).addParameter(Parameters.GIVEN).addParameter(Parameters.CAUSE);
  }

  private static MethodSpec.Builder builder(String name, ClassName made) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addParameters(RECEIVED)
        .returns(made);
  }

  private CodeBlock unknown(CodeBlock message, String given, String cause) {
    return plan.usesOthers() ? others.call(message, given, cause) : ownUnknown(message, cause);
  }

  private static CodeBlock ownUnknown(CodeBlock message, String cause) {
    return CodeBlock.of("decodedUnknown(status, code,$W$L,$W$L)", message, cause);
  }

  /** Hands what was received to the method that knows the error, in a frame of its own at most. */
  private CodeBlock choice(CodeBlock message, String given, String cause, CodeBlock unknown) {
    CodeBlock.Builder choice = CodeBlock.builder()
        .addStatement("$T errorCode = $L", errorCode, lookUp.call(message))
        .beginControlFlow("if (errorCode == null)")
        .addStatement("return $L", unknown)
        .endControlFlow();
    int parts = parts().size();
    CodeBlock arguments = CodeBlock.of("(errorCode, status,$W$L,$W$L,$W$L)", message, given, cause);
    if (parts == 1) {
      return choice.addStatement("return decoded$L", arguments).build();
    }
    choice.beginControlFlow("switch (errorCode.ordinal() / $L)", ERRORS_OF_METHOD);
    for (int i = 0; i < parts; i++) {
      choice
          .add(i < parts - 1 ? CodeBlock.of("case $L:\n$>", i) : CodeBlock.of("default:\n$>"))
          .addStatement("return decoded$L$L", i, arguments)
          .add("$<");
    }
    return choice.endControlFlow().build();
  }

  private List<List<ErrorPlan>> parts() {
    return Parts.of(plan.errors(), ERRORS_OF_METHOD);
  }

  private MethodSpec decoded(int part, List<ErrorPlan> errors) {
    return MethodSpec.methodBuilder(parts().size() == 1 ? "decoded" : "decoded" + part)
        .addAnnotations(Annotations.usingErrorsOf(plan))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(errorCode, "errorCode")
        .addParameters(
            List.of(Parameters.STATUS, Parameters.MESSAGE, Parameters.GIVEN, Parameters.CAUSE))
        .returns(exception)
        .addComment("In the order of the constants.")
        .addCode(OrdinalSwitch.of(
            CodeBlock.of("errorCode.ordinal()"),
            errors,
            exceptions::received,
            CodeBlock.of("throw new $T(errorCode)", AssertionError.class)))
        .build();
  }
}
