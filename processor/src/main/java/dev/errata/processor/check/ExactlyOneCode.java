package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.text.JavadocText;
import java.util.List;

/** {@code exactly-one}: one of the inputs is present, and no other is. */
record ExactlyOneCode() implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return "exactly one of " + JavadocText.codes(inputs) + " is present";
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return operands.all().size() == 2
        ? operands.each("($L == null)", " == ")
        : CodeBlock.of("$L != 1", operands.present());
  }
}
