package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.model.ParamType;
import dev.errata.processor.plan.MessagePlan;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The code of the reader of a message in one wording.
 *
 * @param message the wording
 */
record ReaderCode(MessagePlan message) {

  /** Whether a message may be worded so, as an expression. */
  CodeBlock fits() {
    return message.isConstant()
        ? CodeBlock.of(
            "message.strip().equals($L)", JavaText.literal(message.text().strip()))
        : CodeBlock.of("$L.fits()", reader("null"));
  }

  /** The reader, of which nothing more is required, as an expression. */
  CodeBlock reader() {
    return reader("given");
  }

  private CodeBlock reader(String given) {
    String types = values().stream()
        .map(param -> param.isList() ? ParamType.STRING : param.paramType())
        .map(ParamType::keyword)
        .collect(Collectors.joining(" "));
    CodeBlock texts = message.fixedTexts().stream()
        .map(text -> CodeBlock.of("$L", JavaText.literal(text)))
        .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "new $T($Zmessage, $L,$W$S,$W$L)", RuntimeTypes.MESSAGE_READER, given, types, texts);
  }

  /**
   * The statements that require one value of a parameter that stands in several places.
   *
   * @param reader the reader, as an expression
   */
  CodeBlock repetitions(CodeBlock reader) {
    CodeBlock.Builder code = CodeBlock.builder();
    IntStream.range(0, values().size())
        .filter(place -> place(values().get(place)) < place)
        .forEach(place ->
            code.addStatement("$L.same($L, $L)", reader, place(values().get(place)), place));
    return code.build();
  }

  /** The first place of a parameter. */
  int place(ParamPlan param) {
    return values().indexOf(param);
  }

  /** The places of sensitive values, each behind a comma. */
  CodeBlock sensitivePlaces() {
    return IntStream.range(0, values().size())
        .filter(place -> values().get(place).sensitive())
        .mapToObj(place -> CodeBlock.of(",$W$L", place))
        .collect(CodeBlock.joining(""));
  }

  private List<ParamPlan> values() {
    return message.values();
  }
}
