package dev.errata.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({
    "de, de",
    "DE-ch, de-CH",
    "ZH-HANT-tw, zh-Hant-TW",
    "iw, he",
    "zh-yue, yue",
    "no, no",
    "sr-latn, sr-Latn",
    "de-1996, de-1996",
  })
  void isSpeltAsTheStandardDoes(String text, String tag) {
    assertThat(LanguageTag.of(text)).contains(new LanguageTag(tag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "d", "de_CH", "de-", "deutschland", "und", "und-CH", "x-own", "de ch"})
  void isNone(String text) {
    assertThat(LanguageTag.of(text)).isEmpty();
  }

  @Test
  void widensPartByPart() {
    assertThat(new LanguageTag("zh-Hant-TW").widening())
        .extracting(LanguageTag::text)
        .containsExactly("zh-Hant-TW", "zh-Hant", "zh");
  }

  @ParameterizedTest
  @CsvSource({
    "catalogs/ram.yaml, catalogs/ram.de.yaml",
    "ram.errors.yml, ram.errors.de.yml",
    "v1.0/ram, v1.0/ram.de",
    "ram, ram.de",
  })
  void namesTheFileBesideACatalog(String catalog, String file) {
    assertThat(new LanguageTag("de").pathBeside(catalog)).isEqualTo(file);
  }
}
