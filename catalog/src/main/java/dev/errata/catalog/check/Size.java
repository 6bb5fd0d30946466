package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts.Quantity;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** The list or object has that many elements. */
public record Size(Bounds bounds) implements Bounded {

  static final CheckKind KIND =
      CheckKind.of("size", Size.class, argument -> Bounds.readCounts(argument).map(Size::new));

  @Override
  public Set<InputType> accepts() {
    return InputType.COLLECTIONS;
  }

  @Override
  public Quantity quantity() {
    return Quantity.SIZE;
  }

  @Override
  public Optional<BigDecimal> measure(String text) {
    return Optional.empty();
  }
}
