package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.model.ParamType;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The code that reads the parameters of an error back from what was received.
 *
 * @param error the error
 */
record ReadingCode(ErrorPlan error) {

  /** Makes the reader of a message into a variable. */
  CodeBlock declaration() {
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T reader = $L", RuntimeTypes.MESSAGE_READER, reader());
    repetitions().forEach(code::addStatement);
    return code.build();
  }

  /** Whether a message may be the error's, as an expression. */
  CodeBlock fits() {
    return error.message().isConstant()
        ? CodeBlock.of(
            "message.strip().equals($L)",
            JavaText.literal(error.message().text().strip()))
        : CodeBlock.of("$L.fits()", reader("null"));
  }

  /** The reader of a message, of which nothing more is required, as an expression. */
  CodeBlock reader() {
    return reader("given");
  }

  private CodeBlock reader(String given) {
    String types = values().stream()
        .map(param -> param.isList() ? ParamType.STRING : param.paramType())
        .map(ParamType::keyword)
        .collect(Collectors.joining(" "));
    CodeBlock texts = error.message().fixedTexts().stream()
        .map(text -> CodeBlock.of("$L", JavaText.literal(text)))
        .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "new $T($Zmessage, $L,$W$S,$W$L)", RuntimeTypes.MESSAGE_READER, given, types, texts);
  }

  /** What was received for a parameter, as an expression. */
  CodeBlock value(ParamPlan param) {
    String name = JavaText.literal(param.name());
    if (param.isList()) {
      return CodeBlock.of(
          "$T.list(given, $L, $T.class)",
          RuntimeTypes.MESSAGE_READER,
          name,
          param.type().element());
    }
    int place = values().indexOf(param);
    return place < 0
        ? CodeBlock.of(
            "$T.given(given, $L, $T.class)",
            RuntimeTypes.MESSAGE_READER,
            name,
            param.type().boxed())
        : CodeBlock.of(
            "reader.value($L, $L, $T.class)", name, place, param.type().boxed());
  }

  /** What masks the sensitive values, by a reader that is an expression. */
  CodeBlock masked(CodeBlock reader) {
    CodeBlock places = IntStream.range(0, values().size())
        .filter(place -> values().get(place).sensitive())
        .mapToObj(place -> CodeBlock.of(",$W$L", place))
        .collect(CodeBlock.joining(""));
    return CodeBlock.of("printed($Z$L.masked($ZerrorCode().message()$L))", reader, places);
  }

  /** A parameter that stands in several places has one value. */
  private List<CodeBlock> repetitions() {
    return IntStream.range(0, values().size())
        .filter(place -> values().indexOf(values().get(place)) < place)
        .mapToObj(place ->
            CodeBlock.of("reader.same($L, $L)", values().indexOf(values().get(place)), place))
        .toList();
  }

  private List<ParamPlan> values() {
    return error.message().values();
  }
}
