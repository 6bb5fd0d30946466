package dev.errata.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.RuntimeTypes;

/** Reads a message that is worded as the catalog has it. */
record OneWordingCode(ErrorPlan error) implements ReadingCode {

  @Override
  public TypeName type() {
    return RuntimeTypes.MESSAGE_READER;
  }

  @Override
  public String variable() {
    return "reader";
  }

  @Override
  public CodeBlock declaration() {
    return CodeBlock.builder()
        .addStatement("$T $L = $L", type(), variable(), wording().reader())
        .add(wording().repetitions(CodeBlock.of(variable())))
        .build();
  }

  @Override
  public CodeBlock read(ParamPlan param) {
    return CodeBlock.of(
        "reader.value($L, $L, $T.class)",
        JavaText.literal(param.name()),
        wording().place(param),
        param.type().boxed());
  }

  @Override
  public CodeBlock masked(CodeBlock reader) {
    return CodeBlock.of(
        "printed($Z$L.masked($ZerrorCode().message()$L))", reader, wording().sensitivePlaces());
  }

  private ReaderCode wording() {
    return new ReaderCode(error.message());
  }
}
