package dev.errata.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.analysis.End;
import dev.errata.catalog.check.Bounds;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A catalog may have any numbers; those of millions of zeros take neither time nor room. */
class BoundsCodeTest {

  @ParameterizedTest
  @CsvSource({
    "1, 64, value < 1 || value > 64, 1 to 64",
    "-0.5, 1.5, value < 0 || value > 1, -0.5 to 1.5",
    "0.5, 2147483648, value < 1 || value > 2147483648L, 0.5 to 2147483648",
    "1e-999999999, 1e999999999, value < 1 || value > 9223372036854775807L,"
        + " 1E-999999999 to 1E+999999999",
    "-1e-999999999, 0e-999999999, value < 0 || value > 0, -1E-999999999 to 0E-999999999",
  })
  @Timeout(1)
  void excludesWhatIsOutside(BigDecimal min, BigDecimal max, String code, String text) {
    BoundsCode bounds =
        new BoundsCode(new Bounds(Optional.of(End.included(min)), Optional.of(End.included(max))));
    assertThat(statement(bounds.excludes("value"))).isEqualTo("return " + code + ";\n");
    assertThat(bounds.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 64, value < 1 || value > 63, greater than 0 and less than 64",
    "-0.5, 1.5, value < 0 || value > 1, greater than -0.5 and less than 1.5",
    "1.0, 2147483648, value < 2 || value > 2147483647, greater than 1.0 and less than 2147483648",
    "1e-999999999, 1e999999999, value < 1 || value > 9223372036854775807L,"
        + " greater than 1E-999999999 and less than 1E+999999999",
    "-1e30, 0e-999999999, value < -9223372036854775808L || value > -1,"
        + " greater than -1000000000000000000000000000000 and less than 0E-999999999",
  })
  @Timeout(1)
  void excludesTheEnds(BigDecimal min, BigDecimal max, String code, String text) {
    BoundsCode bounds =
        new BoundsCode(new Bounds(Optional.of(End.excluded(min)), Optional.of(End.excluded(max))));
    assertThat(statement(bounds.excludes("value"))).isEqualTo("return " + code + ";\n");
    assertThat(bounds.text()).isEqualTo(text);
  }

  /** What JavaPoet prints of an expression alone ends where a line can be broken. */
  private static String statement(CodeBlock expression) {
    return CodeBlock.builder().addStatement("return $L", expression).build().toString();
  }
}
