package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.analysis.Facts.Quantity;
import dev.errata.catalog.analysis.Interval;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The text holds something other than white space. */
public record NotBlank() implements Condition {

  static final CheckKind KIND =
      CheckKind.of("not-blank", NotBlank.class, argument -> argument.flag(new NotBlank()));

  @Override
  public Set<InputType> accepts() {
    return Set.of(InputType.STRING);
  }

  @Override
  public void narrow(Facts facts) {
    facts.limit(Quantity.LENGTH, Interval.of(1, Integer.MAX_VALUE));
  }

  @Override
  public Function<String, Optional<Boolean>> test(Facts facts) {
    return text -> Optional.of(!text.isBlank());
  }
}
