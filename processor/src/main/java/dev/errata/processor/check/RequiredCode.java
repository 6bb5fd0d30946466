package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** {@code required}: the value is present. */
record RequiredCode() implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return "is present";
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return CodeBlock.of("$L == null", operands.value().name());
  }

  @Override
  public boolean isAboutPresence() {
    return true;
  }

  @Override
  public boolean isGuard() {
    return true;
  }
}
