package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.Bytes;
import java.util.List;
import java.util.Optional;

/** {@code bytes}: the text has so many bytes in UTF-8. */
record BytesCode(Bytes bytes) implements CheckCode {

  @Override
  public String text(List<String> inputs) {
    return new BoundsCode(bytes.bounds()).text("byte") + " in UTF-8";
  }

  @Override
  public Optional<Count> count() {
    return Optional.of(Count.BYTES);
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return new BoundsCode(bytes.bounds()).excludes(Count.BYTES.variable());
  }

  @Override
  public Optional<CodeBlock> limit() {
    return new BoundsCode(bytes.bounds()).limits(Count.BYTES.variable());
  }
}
