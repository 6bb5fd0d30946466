package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts.Quantity;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The text has that many bytes in UTF-8. */
public record Bytes(Bounds bounds) implements Bounded {

  static final CheckKind KIND =
      CheckKind.of("bytes", Bytes.class, argument -> Bounds.readCounts(argument).map(Bytes::new));

  @Override
  public Set<InputType> accepts() {
    return Set.of(InputType.STRING);
  }

  @Override
  public Quantity quantity() {
    return Quantity.BYTES;
  }

  @Override
  public Optional<BigDecimal> measure(String text) {
    return Optional.of(BigDecimal.valueOf(text.getBytes(StandardCharsets.UTF_8).length));
  }
}
