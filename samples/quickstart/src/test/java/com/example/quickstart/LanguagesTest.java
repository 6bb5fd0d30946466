package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors tell their texts in other languages, and are read back from them. */
class LanguagesTest {

  @ParameterizedTest
  @CsvSource({
    "de-CH, Der Laden ist zu.",
    "de-CH-u-co-phonebk, Der Laden ist zu.",
    "de, Der Laden ist geschlossen.",
    "de-AT, Der Laden ist geschlossen.",
    "de-Latn-CH, Der Laden ist geschlossen.",
    "en, The shop is closed.",
    "dev, The shop is closed.",
    "und, The shop is closed.",
  })
  void aLocaleFallsBackToWiderOnes(Locale locale, String message) {
    assertThat(ShopErrors.closed().message(locale)).isEqualTo(message);
    assertThat(ShopByFamilyErrors.closed().message(locale)).isEqualTo(message);
    assertThat(ShopErrorCode.CLOSED.message(locale)).isEqualTo(message);
  }

  @Test
  void eachTextFallsBackByItself() {
    Locale swiss = Locale.forLanguageTag("de-CH");
    assertThat(ShopErrorCode.CLOSED.solution(swiss)).isEqualTo("Chömed Sie wieder.");
    assertThat(ShopErrorCode.CLOSED.solution(Locale.GERMAN)).isEqualTo("Come again.");
    assertThat(ShopErrorCode.ITEM_UNKNOWN.solution(swiss)).isEqualTo("Prüfen Sie die Nummer.");
    assertThat(ShopErrors.itemUnknown(1, "A").solution(swiss)).isEqualTo("Prüfen Sie die Nummer.");
    assertThat(ShopErrors.itemUnknown(1, "A").description(swiss)).isEqualTo("Items have numbers.");
    assertThat(ShopErrorCode.ITEM_PAIR.solution(swiss)).isEmpty();
  }

  @Test
  void valuesStandInTheMessageAsInTheCatalogsOwn() {
    BigDecimal price = new BigDecimal("5E+3");
    assertThat(ShopErrors.itemUnknown(1000, "Bern").message(Locale.GERMAN))
        .isEqualTo("In Bern gibt es keinen Artikel 1000.");
    assertThat(ShopErrors.itemPrice(price).message(Locale.GERMANY))
        .isEqualTo("5000 ist zu niedrig.");
    assertThat(ShopByFamilyErrors.itemPrice(price).message(Locale.GERMANY))
        .isEqualTo("5000 ist zu niedrig.");
    assertThat(ShopErrorCode.ITEM_PRICE.message(Locale.GERMAN))
        .isEqualTo("{price} ist zu niedrig.");
    assertThat(ShopErrors.itemUnknown(1, null).message(Locale.GERMAN))
        .isEqualTo("In null gibt es keinen Artikel 1.");
  }

  @Test
  void sensitiveValuesAreMasked() {
    String masked = "Der Schlüssel *** von bob ist falsch.";
    assertThat(ShopErrors.itemKey("k1", "bob").message(Locale.GERMAN)).isEqualTo(masked);
    assertThat(ShopByFamilyErrors.itemKey("k1", "bob").message(Locale.GERMAN)).isEqualTo(masked);
    assertThat(
            ShopErrors.decode(401, "Item.Key", "The key k1 of bob is bad.").message(Locale.GERMAN))
        .isEqualTo(masked);
  }

  @Test
  void aValueThatAlsoStandsElsewhereIsNotPrinted() {
    ShopException decoded = ShopErrors.decode(401, "Item.Key", "The key k1 of k1 is bad.");
    assertThat(decoded.message(Locale.GERMAN)).isEqualTo("The key {key} of {user} is bad.");
  }

  @ParameterizedTest
  @CsvSource({
    "There is no item 7 in Bern., 7, Bern",
    "In Bern gibt es keinen Artikel 7., 7, Bern",
    "in Bern gibt es keinen Artikel 7, 7, Bern",
    "In Bern gibt es keinen Artikel x., , Bern",
    "A Berne il n'y a pas de 7., ,",
  })
  void aMessageIsReadInEachLanguage(String message, Long id, String shop) {
    var decoded = (ShopException.ItemUnknown) ShopErrors.decode(404, "Item.Unknown", message);
    assertThat(decoded.id()).isEqualTo(id);
    assertThat(decoded.shop()).isEqualTo(shop);
    assertThat(decoded.wireMessage()).isEqualTo(message);
    assertThat(decoded.getMessage()).isEqualTo(message);
    assertThat(ShopByFamilyErrors.decode(404, "Item.Unknown", message).params())
        .isEqualTo(decoded.params());
  }

  @Test
  void whatTwoLanguagesReadDifferentlyIsUnknown() {
    for (CodedException decoded : Arrays.<CodedException>asList(
        ShopErrors.decode(409, "Item.Pair", "a: b"),
        ShopByFamilyErrors.decode(409, "Item.Pair", "a: b"))) {
      assertThat(decoded.params()).containsEntry("left", null).containsEntry("right", null);
    }
    assertThat(ShopErrors.decode(409, "Item.Pair", "a: a").params())
        .containsEntry("left", "a")
        .containsEntry("right", "a");
    assertThat(ShopErrors.decode(409, "Item.Pair", "a: b", Map.of("left", "b")).params())
        .containsEntry("left", "b");
  }

  @Test
  void whatOneLanguageReadsIsUnknownIfItFitsAnotherInSeveralWays() {
    assertThat(ShopErrors.decode(409, "Item.Place", "Item a in Regal b in c").params())
        .containsEntry("item", null)
        .containsEntry("place", null);
  }

  @Test
  void aTextThatMayBeInAnotherLanguageIsNotPrinted() {
    for (CodedException decoded : Arrays.<CodedException>asList(
        ShopErrors.decode(401, "Item.Token", "bob: s3cret"),
        ShopByFamilyErrors.decode(401, "Item.Token", "bob: s3cret"),
        ShopErrors.decode(401, "Item.Key", "Der Schlüssel s3cret von bob ist falsch."))) {
      assertThat(decoded.getMessage()).contains("{user}").doesNotContain("s3cret");
      assertThat(decoded.toString()).doesNotContain("s3cret");
    }
  }

  @Test
  void whatWasReceivedWithoutItsValuesSaysWhatWasReceived() {
    String text = "The item 7 was sold in Bern.";
    assertThat(ShopErrors.decode(404, "Item.Unknown", text).message(Locale.GERMAN))
        .isEqualTo(text);
    assertThat(ShopByFamilyErrors.decode(404, "Item.Unknown", text).message(Locale.GERMAN))
        .isEqualTo(text);
    assertThat(ShopErrors.decode(503, "Closed", "Closed for today.").message(Locale.GERMAN))
        .isEqualTo("Der Laden ist geschlossen.");
    assertThat(ShopErrors.decode(503, "Closed", "Closed for today.").message(Locale.ENGLISH))
        .isEqualTo("Closed for today.");
    ShopException unknown = ShopErrors.decode(418, "Teapot", "I am one.");
    assertThat(unknown.message(Locale.GERMAN)).isEqualTo(unknown.getMessage());
    assertThat(unknown.solution(Locale.GERMAN)).isEmpty();
  }
}
