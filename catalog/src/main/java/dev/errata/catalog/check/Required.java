package dev.errata.catalog.check;

import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import java.util.Set;

/** The value is not null. */
public record Required() implements Condition {

  static final CheckKind KIND =
      CheckKind.of("required", Required.class, argument -> argument.flag(new Required()));

  @Override
  public Set<InputType> accepts() {
    return InputType.ALL;
  }

  @Override
  public boolean failsOnlyWhatIsPresent() {
    return false;
  }
}
