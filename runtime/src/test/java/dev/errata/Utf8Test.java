package dev.errata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

  @ParameterizedTest
  @CsvSource({"'', 0", "a, 1", "~, 1", "é, 2", "߿, 2", "ࠀ, 3", "中, 3", "�, 3", "😀, 4", "aé中😀, 10"
  })
  void countsBytes(String text, int bytes) {
    assertThat(Utf8.length(text)).isEqualTo(bytes);
  }

  @Test
  void countsASurrogateAloneAsTheQuestionMarkThatItBecomes() {
    assertThat(Utf8.length("\uD83D")).isEqualTo(1);
    assertThat(Utf8.length("\uDE00")).isEqualTo(1);
    assertThat(Utf8.length("\uDE00\uD83D")).isEqualTo(2);
    assertThat(Utf8.length("\uD83D\uD83D\uDE00")).isEqualTo(5);
    assertThat(Utf8.length("\uD83Da")).isEqualTo(2);
  }

  @Test
  void countsWhatTheEncoderMakes() {
    qt().forAll(Texts.texts())
        .checkAssert(text -> assertThat(Utf8.length(text)).isEqualTo(text.getBytes(UTF_8).length));
  }
}
