package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.text.JavadocText;
import java.util.List;

/** {@code at-most-one}: no two of the inputs are present. */
record AtMostOneCode() implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return "at most one of " + JavadocText.codes(inputs) + " is present";
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return operands.all().size() == 2
        ? operands.each("$L != null", "$W&& ")
        : CodeBlock.of("$L > 1", operands.present());
  }
}
