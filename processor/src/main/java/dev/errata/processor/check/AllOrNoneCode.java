package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.text.JavadocText;
import java.util.List;

/** {@code all-or-none}: all of the inputs are present, or none is. */
record AllOrNoneCode() implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return "all of " + JavadocText.codes(inputs) + " are present, or none is";
  }

  @Override
  public CodeBlock fails(Operands operands) {
    if (operands.all().size() == 2) {
      return operands.each("($L == null)", " != ");
    }
    CodeBlock anyPresent = operands.each("$L != null", "$W|| ");
    CodeBlock anyAbsent = operands.each("$L == null", "$W|| ");
    return CodeBlock.of("($L)$W&& ($L)", anyPresent, anyAbsent);
  }
}
