package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.text.JavadocText;
import java.util.List;

/** {@code at-least-one}: one of the inputs is present, or more are. */
record AtLeastOneCode() implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return "at least one of " + JavadocText.codes(inputs) + " is present";
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return operands.each("$L == null", "$W&& ");
  }
}
