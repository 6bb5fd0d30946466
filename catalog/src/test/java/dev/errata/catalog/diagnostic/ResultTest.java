package dev.errata.catalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {

  private static final Diagnostic ERROR =
      Diagnostic.outside(DiagnosticCode.BAD_PATH, "an error", "fix it");
  private static final Diagnostic WARNING =
      Diagnostic.outside(DiagnosticCode.EMPTY_FAMILY, "a warning", "think of it");

  @Test
  void isASuccessWithoutDiagnostics() {
    assertThat(Result.of(1).success()).contains(1);
  }

  @Test
  void isASuccessDespiteAWarning() {
    assertThat(Result.of(1, List.of(WARNING)).success()).contains(1);
  }

  @Test
  void isNoSuccessWithAnError() {
    assertThat(Result.of(1, List.of(WARNING, ERROR)).success()).isEmpty();
    assertThat(Result.failure(ERROR).success()).isEmpty();
  }

  @Test
  void goesOnAfterAnErrorAsLongAsThereIsAValue() {
    Result<String> result =
        Result.of(1, List.of(ERROR)).then(value -> Result.of("" + value, List.of(WARNING)));
    assertThat(result.value()).contains("1");
    assertThat(result.diagnostics()).containsExactly(ERROR, WARNING);
    assertThat(result.success()).isEmpty();
  }

  @Test
  void doesNotGoOnWithoutAValue() {
    Result<String> result = Result.<Integer>failure(ERROR).then(value -> {
      throw new AssertionError("there is no value");
    });
    assertThat(result.diagnostics()).containsExactly(ERROR);
  }
}
