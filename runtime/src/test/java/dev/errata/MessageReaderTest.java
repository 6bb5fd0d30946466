package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageReaderTest {

  @Test
  void readsWhatStandsBetweenPrefixAndSuffix() {
    MessageReader reader = new MessageReader("Invalid key 'a'.", "Invalid key '", "'.");
    assertThat(reader.rest()).isEqualTo("a");
    assertThat(reader.fits()).isTrue();
  }

  @Test
  void readsSeveralValuesInTurn() {
    MessageReader reader = new MessageReader("1 of 2 in 3", "", "");
    assertThat(reader.until(" of ")).isEqualTo("1");
    assertThat(reader.until(" in ")).isEqualTo("2");
    assertThat(reader.rest()).isEqualTo("3");
    assertThat(reader.fits()).isTrue();
  }

  @Test
  void readsEmptyValues() {
    MessageReader reader = new MessageReader("<,>", "<", ">");
    assertThat(reader.until(",")).isEmpty();
    assertThat(reader.rest()).isEmpty();
    assertThat(reader.fits()).isTrue();
  }

  @Test
  void endsAValueAtTheNearestMatch() {
    MessageReader reader = new MessageReader("a-b-c", "", "");
    assertThat(reader.until("-")).isEqualTo("a");
    assertThat(reader.rest()).isEqualTo("b-c");
  }

  @Test
  void readsValuesThatHoldTheSuffix() {
    assertThat(new MessageReader("is a.b.", "is ", ".").rest()).isEqualTo("a.b");
  }

  @ParameterizedTest
  @CsvSource({
    "other,     is , '.'", // neither
    "is a,      is , '.'", // no suffix
    "was a.,    is , '.'", // no prefix
    "ab,        ab , b", // a suffix that is part of the prefix
    "aba,       ab , ba", // both share a character
    "'',        is , ''",
  })
  void doesNotFitATextWithoutItsPrefixOrSuffix(String text, String prefix, String suffix) {
    MessageReader reader = new MessageReader(text, prefix.strip(), suffix);
    assertThat(reader.fits()).isFalse();
    assertThat(reader.rest()).isNull();
  }

  @Test
  void fitsWhenPrefixAndSuffixMeet() {
    assertThat(new MessageReader("abba", "ab", "ba").rest()).isEmpty();
  }

  @Test
  void doesNotFitNull() {
    MessageReader reader = new MessageReader(null, "", "");
    assertThat(reader.fits()).isFalse();
    assertThat(reader.until("x")).isNull();
    assertThat(reader.rest()).isNull();
  }

  @Test
  void doesNotFitAnyMoreOnceALiteralIsMissing() {
    MessageReader reader = new MessageReader("a-b", "", "");
    assertThat(reader.until("+")).isNull();
    assertThat(reader.fits()).isFalse();
    assertThat(reader.until("-")).isNull();
    assertThat(reader.rest()).isNull();
  }

  @Test
  void doesNotTakeALiteralOutOfTheSuffix() {
    MessageReader reader = new MessageReader("a.", "", ".");
    assertThat(reader.until(".")).isNull();
    assertThat(reader.fits()).isFalse();
  }

  @Test
  void fitsAParameterThatStandsThereAgain() {
    MessageReader reader = new MessageReader("5 is 5", "", "");
    Integer first = reader.toInteger(reader.until(" is "));
    reader.again(reader.rest(), first);
    assertThat(reader.fits()).isTrue();
  }

  @Test
  void doesNotFitAParameterThatDiffersThereAgain() {
    MessageReader reader = new MessageReader("a is b", "", "");
    String first = reader.until(" is ");
    reader.again(reader.rest(), first);
    assertThat(reader.fits()).isFalse();
  }

  @Test
  void comparesNothingOnceTheTextDoesNotFit() {
    MessageReader reader = new MessageReader(null, "", "");
    reader.again(reader.rest(), "a");
    assertThat(reader.fits()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("conversions")
  void convertsWhatIsWrittenAsTheTypeIs(
      BiFunction<MessageReader, String, Object> conversion, String text, Object value) {
    MessageReader reader = new MessageReader(text, "", "");
    assertThat(conversion.apply(reader, reader.rest())).isEqualTo(value);
    assertThat(reader.fits()).isTrue();
  }

  static Stream<Arguments> conversions() {
    return Stream.of(
        conversion(MessageReader::toInteger, "-2147483648", Integer.MIN_VALUE),
        conversion(MessageReader::toLong, "9223372036854775807", Long.MAX_VALUE),
        conversion(MessageReader::toBigDecimal, "1.50", new BigDecimal("1.50")),
        conversion(MessageReader::toBoolean, "true", true),
        conversion(MessageReader::toBoolean, "false", false),
        conversion(
            MessageReader::toInstant, "2026-01-02T03:04:05Z", Instant.ofEpochSecond(1767323045)),
        conversion(MessageReader::toDuration, "PT1M30S", Duration.ofSeconds(90)),
        conversion(MessageReader::toUuid, "00000000-0000-0001-0000-000000000002", new UUID(1L, 2L)),
        conversion(
            MessageReader::toUri, "https://example.com/a", URI.create("https://example.com/a")));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void doesNotFitWhatIsNotWrittenAsTheTypeIs(
      BiFunction<MessageReader, String, Object> conversion, String text) {
    MessageReader reader = new MessageReader(text, "", "");
    assertThat(conversion.apply(reader, reader.rest())).isNull();
    assertThat(reader.fits()).isFalse();
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        conversion(MessageReader::toInteger, "2147483648"),
        conversion(MessageReader::toInteger, "1.0"),
        conversion(MessageReader::toInteger, ""),
        conversion(MessageReader::toInteger, " 1"),
        conversion(MessageReader::toLong, "9223372036854775808"),
        conversion(MessageReader::toBigDecimal, "1,5"),
        conversion(MessageReader::toBoolean, "True"),
        conversion(MessageReader::toInstant, "yesterday"),
        conversion(MessageReader::toDuration, "PT99999999999999999999S"),
        conversion(MessageReader::toUuid, "none"),
        conversion(MessageReader::toUri, "no uri"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void convertsNothingOnceTheTextDoesNotFit(
      BiFunction<MessageReader, String, Object> conversion, String text) {
    assertThat(conversion.apply(new MessageReader(null, "", ""), null)).isNull();
  }

  /** Each character of the text is read once: what was read adds up to the text. */
  @Test
  void neverGoesBackInALongText() {
    String text = "a-".repeat(100_000) + "a";
    MessageReader reader = new MessageReader(text, "", "");
    int read = 0;
    for (int i = 0; i < 100_000; i++) {
      read += reader.until("-").length() + 1;
    }
    assertThat(reader.until("-")).isNull();
    assertThat(read).isEqualTo(text.length() - 1);
  }

  private static Arguments conversion(
      BiFunction<MessageReader, String, Object> method, String text, Object... value) {
    return value.length == 0 ? Arguments.of(method, text) : Arguments.of(method, text, value[0]);
  }
}
