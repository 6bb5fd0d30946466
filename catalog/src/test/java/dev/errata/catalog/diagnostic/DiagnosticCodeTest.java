package dev.errata.catalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiagnosticCodeTest {

  @Test
  void noNumberIsUsedTwice() {
    assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("ERRATA-\\d{4}"))
        .isSorted();
  }
}
