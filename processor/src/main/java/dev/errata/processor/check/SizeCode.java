package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.Size;
import java.util.List;
import java.util.Optional;

/** {@code size}: the list or object has so many elements. */
record SizeCode(Size size) implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return new BoundsCode(size.bounds()).text("element");
  }

  @Override
  public Optional<Count> count() {
    return Optional.of(Count.SIZE);
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return new BoundsCode(size.bounds()).excludes(Count.SIZE.variable());
  }
}
