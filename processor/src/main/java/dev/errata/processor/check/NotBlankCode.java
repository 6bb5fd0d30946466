package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** {@code not-blank}: the text holds something other than white space. */
record NotBlankCode() implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return "holds something other than white space";
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return CodeBlock.of("$L.isBlank()", operands.value().name());
  }
}
