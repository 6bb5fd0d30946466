package com.example.quickstart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all formats have in common. */
class FormatTest {

  /** Neither time nor the stack runs out, whatever a stranger sends. */
  @ParameterizedTest
  @EnumSource(Format.class)
  @Timeout(5)
  void takesNoTimeForALongText(Format format) {
    for (String begin : List.of("", "a:", "a://", "a://[", "P", "PT", "2023-01-01T00:00:00.")) {
      for (String unit : List.of("a", "1", "%20", "a.", "1:", "a@", "/", "-", "?", "1M", "é")) {
        String text = begin + unit.repeat(200_000);
        assertThat(format.takes(text + "\n")).isFalse();
        format.takes(text);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void takesWhatIsAbsent(Format format) {
    assertThat(format.takes(null)).isTrue();
  }
}
