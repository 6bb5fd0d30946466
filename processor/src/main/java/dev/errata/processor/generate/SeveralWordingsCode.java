package dev.errata.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a message that is worded as the catalog or one of its translations has it. */
record SeveralWordingsCode(ErrorPlan error) implements ReadingCode {

  static final TypeName READERS = ArrayTypeName.of(RuntimeTypes.MESSAGE_READER);

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
    List<ReaderCode> wordings = wordings();
    CodeBlock readers = wordings.stream().map(ReaderCode::reader).collect(CodeBlock.joining(",\n"));
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T $L = {\n$>$L$<\n};\n", type(), variable(), readers);
    IntStream.range(0, wordings.size())
        .mapToObj(i -> wordings.get(i).repetitions(CodeBlock.of("$L[$L]", variable(), i)))
        .forEach(code::add);
    return code.build();
  }

  @Override
  public CodeBlock read(ParamPlan param) {
    CodeBlock places = wordings().stream()
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

  /** First the catalog's. */
  private List<ReaderCode> wordings() {
    return Stream.concat(Stream.of(error.message()), error.translatedMessages().stream())
        .map(ReaderCode::new)
        .toList();
  }
}
