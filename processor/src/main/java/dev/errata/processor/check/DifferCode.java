package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.text.JavadocText;
import java.util.List;

/** {@code differ}: the two inputs differ. */
record DifferCode() implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return JavadocText.codes(inputs) + " differ";
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return Comparison.of(operands, "$L.equals($L)", "==");
  }
}
