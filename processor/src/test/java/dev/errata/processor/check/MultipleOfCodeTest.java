package dev.errata.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.check.MultipleOf;
import dev.errata.catalog.model.InputType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipleOfCodeTest {

  private static final String AS_DECIMALS =
      "!dev.errata.Decimals.isMultiple(java.math.BigDecimal.valueOf(value), DIVISOR)";

  /** A whole number is a multiple of 0.3 if it is one of 3, and of 2.5 if it is one of 5. */
  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "0.3, 3",
    "2.5, 5",
    "0.25, 1",
    "10.00, 10",
    "1e3, 1000",
    "1e-999999999, 1",
    "3e9, 3000000000L",
    "9223372036854775807, 9223372036854775807L"
  })
  @Timeout(1)
  void dividesWholeNumbersByWholeNumbers(BigDecimal divisor, String whole) {
    assertThat(fails(divisor, InputType.LONG)).isEqualTo("value % " + whole + " != 0");
  }

  @ParameterizedTest
  @CsvSource({"9223372036854775808", "1e999999999", "0.12345678901234567891"})
  @Timeout(1)
  void takesWholeNumbersForDecimalsWhereTheDivisorIsPastLong(BigDecimal divisor) {
    assertThat(fails(divisor, InputType.INT)).isEqualTo(AS_DECIMALS);
  }

  private static String fails(BigDecimal divisor, InputType type) {
    Operand value = new Operand("value", Set.of(type));
    Operands operands = new Operands(List.of(value), Map.of("DIVISOR", "DIVISOR"));
    return new MultipleOfCode(new MultipleOf(divisor)).fails(operands).toString();
  }
}
