package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.text.JavadocText;
import java.util.List;

/** {@code equal}: the two inputs are equal. */
record EqualCode() implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return JavadocText.codes(inputs) + " are equal";
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return Comparison.of(operands, "!$L.equals($L)", "!=");
  }
}
