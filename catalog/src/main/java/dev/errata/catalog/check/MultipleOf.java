package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The number is a whole multiple of the divisor, which is over zero. */
public record MultipleOf(BigDecimal divisor) implements Condition {

  static final CheckKind KIND = CheckKind.of("multiple-of", MultipleOf.class, MultipleOf::read);

  @Override
  public Set<InputType> accepts() {
    return InputType.NUMBERS;
  }

  @Override
  public boolean isImpliedBy(Facts facts) {
    return facts.divisors().stream().anyMatch(this::divides);
  }

  @Override
  public void narrow(Facts facts) {
    facts.limitToMultiples(divisor);
  }

  @Override
  public Function<String, Optional<Boolean>> test(Facts facts) {
    return text -> Numbers.parse(text).map(this::divides);
  }

  /** Reckons with exponents, since a number such as 1e2000000000 is not to be written out. */
  private boolean divides(BigDecimal number) {
    BigDecimal multiple = number.stripTrailingZeros();
    BigDecimal unit = divisor.stripTrailingZeros();
    long zeros = (long) unit.scale() - multiple.scale();
    if (zeros < 0) {
      // Only zero ends in more zeros than are written once they are stripped.
      return multiple.signum() == 0;
    }
    BigInteger digits = unit.unscaledValue();
    return BigInteger.TEN
            .modPow(BigInteger.valueOf(zeros), digits)
            .multiply(multiple.unscaledValue())
            .mod(digits)
            .signum()
        == 0;
  }

  private static Optional<MultipleOf> read(Argument argument) {
    Optional<BigDecimal> divisor = argument.number();
    if (divisor.isPresent() && divisor.get().signum() <= 0) {
      argument.reportMisuse("takes a number over 0", "write one such as 0.01");
      return Optional.empty();
    }
    return divisor.map(MultipleOf::new);
  }
}
