package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.Length;
import java.util.List;
import java.util.Optional;

/** {@code length}: the text has so many characters. */
record LengthCode(Length length) implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return new BoundsCode(length.bounds()).text("character");
  }

  @Override
  public Optional<Count> count() {
    return Optional.of(Count.LENGTH);
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return new BoundsCode(length.bounds()).excludes(Count.LENGTH.variable());
  }

  @Override
  public Optional<CodeBlock> limit() {
    return new BoundsCode(length.bounds()).limits(Count.LENGTH.variable());
  }
}
