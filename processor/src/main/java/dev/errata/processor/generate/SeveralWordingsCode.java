package dev.errata.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.MessagePlan;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Reads a message that is worded as the catalog or one of its translations has it.
 *
 * @param wordings first the catalog's
 * @param isParted whether all of them are more than a method holds
 */
record SeveralWordingsCode(ErrorPlan error, List<ReaderCode> wordings, boolean isParted)
    implements ReadingCode {

  static final TypeName READERS = ArrayTypeName.of(RuntimeTypes.MESSAGE_READER);

  /** The texts and values of all wordings: each takes up to 20 bytes, a method holds 65,535. */
  private static final int MOST_PARTS = 2_500;

  static SeveralWordingsCode of(ErrorPlan error) {
    List<ReaderCode> wordings = Stream.concat(
            Stream.of(error.message()), error.translatedMessages().stream())
        .map(ReaderCode::new)
        .toList();
    return new SeveralWordingsCode(error, wordings, isParted(error));
  }

  @Override
  public TypeName type() {
    return READERS;
  }

  @Override
  public String variable() {
    return "readers";
  }

  @Override
  public CodeBlock declaration() {
    CodeBlock readers = IntStream.range(0, wordings.size())
        .mapToObj(i -> isParted
            ? CodeBlock.of("$L(message, given)", readerMethod(i))
            : wordings.get(i).reader())
        .collect(CodeBlock.joining(",\n"));
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T $L = {\n$>$L$<\n};\n", type(), variable(), readers);
    if (!isParted) {
      IntStream.range(0, wordings.size())
          .mapToObj(i -> wordings.get(i).repetitions(CodeBlock.of("$L[$L]", variable(), i)))
          .forEach(code::add);
    }
    return code.build();
  }

  @Override
  public CodeBlock read(ParamPlan param) {
    return isParted ? CodeBlock.of("$L($L)", valueMethod(param), variable()) : valueOf(param);
  }

  /** A method for each wording, and one for each value that is read of all of them. */
  @Override
  public List<MethodSpec> methods() {
    if (!isParted || error.message().isConstant()) {
      return List.of();
    }
    List<MethodSpec> methods = new ArrayList<>();
    for (int i = 0; i < wordings.size(); i++) {
      methods.add(part(readerMethod(i))
          .addParameter(Parameters.MESSAGE)
          .addParameter(Parameters.GIVEN)
          .returns(RuntimeTypes.MESSAGE_READER)
          .addStatement(
              "$T reader = $L", RuntimeTypes.MESSAGE_READER, wordings.get(i).reader())
          .addCode(wordings.get(i).repetitions(CodeBlock.of("reader")))
          .addStatement("return reader")
          .build());
    }
    error.message().values().stream()
        .distinct()
        .forEach(param -> methods.add(part(valueMethod(param))
            .addParameter(READERS, variable())
            .returns(param.type().boxed())
            .addStatement("return $L", valueOf(param))
            .build()));
    return methods;
  }

  /** Whether all wordings of an error are more than a method holds. */
  static boolean isParted(ErrorPlan error) {
    int parts = error.message().parts().size();
    for (MessagePlan wording : error.translatedMessages()) {
      parts += wording.parts().size();
    }
    return parts > MOST_PARTS;
  }

  private static MethodSpec.Builder part(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }

  private String readerMethod(int wording) {
    return "reader" + wording + "Of" + error.names().base();
  }

  private String valueMethod(ParamPlan param) {
    return "value" + error.params().indexOf(param) + "Of" + error.names().base();
  }

  private CodeBlock valueOf(ParamPlan param) {
    CodeBlock places = wordings.stream()
        .map(wording -> CodeBlock.of("$L", wording.place(param)))
        .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "valueOf($L,$W$L,$W$T.class,$W$L)",
        variable(),
        JavaText.literal(param.name()),
        param.type().boxed(),
        places);
  }

  @Override
  public CodeBlock masked(CodeBlock readers) {
    return CodeBlock.of(
        "printed($Zmasked($L,$WerrorCode().message()$L))",
        readers,
        new ReaderCode(error.message()).sensitivePlaces());
  }
}
