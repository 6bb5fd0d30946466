package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts.Quantity;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** The text has that many code points. */
public record Length(Bounds bounds) implements Bounded {

  static final CheckKind KIND = CheckKind.of(
      "length", Length.class, argument -> Bounds.readCounts(argument).map(Length::new));

  @Override
  public Set<InputType> accepts() {
    return Set.of(InputType.STRING);
  }

  @Override
  public Quantity quantity() {
    return Quantity.LENGTH;
  }

  @Override
  public Optional<BigDecimal> measure(String text) {
    return Optional.of(BigDecimal.valueOf(text.codePointCount(0, text.length())));
  }
}
