package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts.Quantity;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** The number lies within the bounds. */
public record Range(Bounds bounds) implements Bounded {

  static final CheckKind KIND =
      CheckKind.of("range", Range.class, argument -> Bounds.read(argument).map(Range::new));

  @Override
  public Set<InputType> accepts() {
    return InputType.NUMBERS;
  }

  @Override
  public Quantity quantity() {
    return Quantity.NUMBER;
  }

  @Override
  public Optional<BigDecimal> measure(String text) {
    return Numbers.parse(text);
  }
}
