package dev.errata.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.model.InputType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  /** Decimals may be a stranger's, and of very many digits. */
  @Test
  void leavesDecimalsToTheRuntime() {
    assertThat(line(new EqualCode(), InputType.DECIMAL))
        .isEqualTo("a != null && b != null && dev.errata.Decimals.compare(a, b) != 0");
    assertThat(line(new DifferCode(), InputType.DECIMAL))
        .isEqualTo("a != null && b != null && dev.errata.Decimals.compare(a, b) == 0");
  }

  @Test
  void comparesFloatingPointNumbersByValue() {
    assertThat(line(new EqualCode(), InputType.DOUBLE))
        .isEqualTo("a != null && b != null && a.doubleValue() != b.doubleValue()");
  }

  @Test
  void comparesAllElseByEquals() {
    assertThat(line(new EqualCode(), InputType.INSTANT))
        .isEqualTo("a != null && b != null && !a.equals(b)");
  }

  /** A line that does not end is not written out. */
  private static String line(CheckCode check, InputType type) {
    Operands two = new Operands(
        List.of(new Operand("a", Set.of(type)), new Operand("b", Set.of(type))), Map.of());
    return CodeBlock.of("$L\n", check.fails(two)).toString().strip();
  }
}
