package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {

  private static final String TABLE = "The table ";
  private static final String GONE = " does not exist.";

  @Test
  void readsOneValue() {
    assertThat(table("The table t1 does not exist.")).isEqualTo("t1");
    assertThat(table("The table  does not exist.")).isEmpty();
  }

  @Test
  void readsSeveralValues() {
    MessageReader reader = new MessageReader(
        "Move a to b in c at d.",
        null,
        "string string string string",
        "Move ",
        " to ",
        " in ",
        " at ",
        ".");
    assertThat(Stream.of(0, 1, 2, 3).map(place -> reader.value("", place, String.class)))
        .containsExactly("a", "b", "c", "d");
  }

  @ParameterizedTest
  @CsvSource({
    "The table t1 does not exist., true",
    "the table t1 does not exist, true",
    "'The table a does not exist. b does not exist.', true",
    "The view v1 does not exist., false",
    "'', false",
    ", false",
  })
  void tellsWhetherTheTextFits(String text, boolean fits) {
    assertThat(new MessageReader(text, null, "string", TABLE, GONE).fits()).isEqualTo(fits);
  }

  @Test
  void aTextThatContradictsItselfDoesNotFit() {
    MessageReader reader = new MessageReader("a=b", null, "string string", "", "=", "");
    assertThat(reader.fits()).isTrue();
    reader.same(0, 1);
    assertThat(reader.fits()).isFalse();
  }

  @Test
  void aTextThatIsTooLongToFindOutMayFit() {
    String text = "x".repeat(30_000);
    assertThat(new MessageReader(text, null, "string", TABLE, GONE).fits()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The table t1 does not exist.\n",
        "\t The table t1 does not exist. \r\n",
        "The table t1 does not exist",
        "the table t1 does not exist.",
        "The table t1 does not exist. RequestId: 12",
        "The table t1 does not exist.\nRequestId: 12",
        "The table t1 does not exist (request 12)",
        "The table t1 does not exist!",
      })
  void readsPastDriftAtTheEnds(String text) {
    assertThat(table(text)).isEqualTo("t1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No table t1 exists.",
        "The table t1 does not exist2",
        "THE table t1 does not exist.",
        "Sorry: The table t1 does not exist.",
        "The table t1 does not exist, and the table t2 does not exist",
        "does not exist.",
        "",
      })
  void readsNothingFromATextThatIsWordedOtherwise(String text) {
    assertThat(table(text)).isNull();
  }

  @Test
  void readsNothingFromNoText() {
    assertThat(table(null)).isNull();
    assertThat(new MessageReader(null, null, "string string", "", " of ", "")
            .value("a", 1, String.class))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'No such table t1',     t1",
        "'No such table t1 \n',  t1",
        "'No such table  t1',    ' t1'",
        "'No such table t1 RequestId: 12', t1 RequestId: 12",
      })
  void cutsOnlyWhiteSpaceBehindAParameterThatEndsTheMessage(String text, String value) {
    assertThat(new MessageReader(text, null, "string", "No such table ", "")
            .value("table", 0, String.class))
        .isEqualTo(value);
  }

  @Test
  void doesNotKnowWhoseWhiteSpaceBeginsTheText() {
    MessageReader reader = new MessageReader(" a is b.", null, "string string", "", " is ", ".");
    assertThat(reader.value("first", 0, String.class)).isNull();
    assertThat(reader.value("second", 1, String.class)).isEqualTo("b");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'No table t1',                t1",
        "'No table t1. RequestId: 12', -",
        "'No table t1!',               -",
      })
  void cannotTellWhatALoneFullStopEnds(String text, String value) {
    assertThat(new MessageReader(text, null, "string", "No table ", ".")
            .value("table", 0, String.class))
        .isEqualTo(value);
  }

  @Test
  void doesNotGuessBetweenTwoReadings() {
    MessageReader reader = new MessageReader(
        "invalid argument a: b: c", null, "string string", "invalid argument ", ": ", "");
    assertThat(reader.value("field", 0, String.class)).isNull();
    assertThat(reader.value("why", 1, String.class)).isNull();
  }

  @Test
  void readsTheValuesThatTheOthersLeaveClear() {
    MessageReader reader =
        new MessageReader("a: b: c in d.", null, "string string string", "", ": ", " in ", ".");
    assertThat(reader.value("field", 0, String.class)).isNull();
    assertThat(reader.value("why", 1, String.class)).isNull();
    assertThat(reader.value("where", 2, String.class)).isEqualTo("d");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Bob has lunch has 3 items.,   Bob has lunch, 3",
        "Bob has 2 has 3 items.,       Bob has 2,     3",
        "Bob has 3 items.,             Bob,           3",
        "'Bob has 1,024 items.',       Bob,           -",
        "Bob has 70.0 items.,          Bob,           -",
        "Bob has some items.,          Bob,           -",
        "Bob has lunch has some items.,-,             -",
        "Bob has null items.,          Bob,           -",
      })
  void letsTypesDecideWhereTheyLeaveOneReading(String text, String name, Integer count) {
    MessageReader reader = new MessageReader(text, null, "string int", "", " has ", " items.");
    assertThat(reader.value("name", 0, String.class)).isEqualTo(name);
    assertThat(reader.value("n", 1, Integer.class)).isEqualTo(count);
  }

  @Test
  void doesNotTakeANumberForTheOneThatItCannotRead() {
    MessageReader reader = new MessageReader(
        "x of 1,024 of 3 of y", null, "string int string", "", " of ", " of ", "");
    assertThat(reader.value("a", 0, String.class)).isNull();
    assertThat(reader.value("n", 1, Integer.class)).isNull();
    assertThat(reader.value("b", 2, String.class)).isNull();
  }

  @Test
  void tellsNeighboursApartIfOnlyOneWayIsLeft() {
    MessageReader clear = new MessageReader("5kg", null, "int string", "", "", "");
    assertThat(clear.value("n", 0, Integer.class)).isEqualTo(5);
    assertThat(clear.value("unit", 1, String.class)).isEqualTo("kg");
    MessageReader unclear = new MessageReader("15kg", null, "int string", "", "", "");
    assertThat(unclear.value("n", 0, Integer.class)).isNull();
    assertThat(unclear.value("unit", 1, String.class)).isNull();
  }

  @Test
  void cannotTellNoValueFromTheWordForIt() {
    assertThat(table("The table null does not exist.")).isNull();
  }

  @ParameterizedTest
  @MethodSource("written")
  <T> void readsWhatIsWritten(Class<T> type, String text, T expected) {
    MessageReader reader = new MessageReader("<" + text + ">", null, "", "<", ">");
    assertThat(reader.value("it", 0, type)).isEqualTo(expected);
  }

  static Stream<Arguments> written() {
    return Stream.of(
        Arguments.of(Integer.class, "-7", -7),
        Arguments.of(Long.class, "9000000000", 9_000_000_000L),
        Arguments.of(BigDecimal.class, "70.0", new BigDecimal("70.0")),
        Arguments.of(BigDecimal.class, "5000", new BigDecimal("5000")),
        Arguments.of(Boolean.class, "true", true),
        Arguments.of(Boolean.class, "false", false),
        Arguments.of(Instant.class, "2026-01-01T00:00:00Z", Instant.parse("2026-01-01T00:00:00Z")),
        Arguments.of(Duration.class, "PT1M", Duration.ofMinutes(1)),
        Arguments.of(UUID.class, "00000000-0000-0001-0000-000000000002", new UUID(1, 2)),
        Arguments.of(
            URI.class, "https://example.com/a?b#c", URI.create("https://example.com/a?b#c")));
  }

  /** Parsers let these pass; what they make of them would be written otherwise. */
  @ParameterizedTest
  @MethodSource("spelt")
  void readsNoOtherSpelling(Class<?> type, String text) {
    MessageReader reader = new MessageReader("<" + text + ">", null, "", "<", ">");
    assertThat(reader.value("it", 0, type)).isNull();
  }

  static Stream<Arguments> spelt() {
    return Stream.concat(
        Stream.of("007", "+7", "-0", "\u0667", "7 ", "", "-", "2147483648", "1,024", "7.0")
            .map(text -> Arguments.of(Integer.class, text)),
        Stream.of(
            Arguments.of(Long.class, "9223372036854775808"),
            Arguments.of(BigDecimal.class, "5E+3"),
            Arguments.of(BigDecimal.class, "+5"),
            Arguments.of(BigDecimal.class, ".5"),
            Arguments.of(BigDecimal.class, "1,024.5"),
            Arguments.of(BigDecimal.class, "9".repeat(1_000_000)),
            Arguments.of(Boolean.class, "True"),
            Arguments.of(Boolean.class, "yes"),
            Arguments.of(Instant.class, "2026-01-01T24:00:00Z"),
            Arguments.of(Instant.class, "2026-06-30T23:59:60Z"),
            Arguments.of(Instant.class, "2026-01-01T00:00:00.000Z"),
            Arguments.of(Duration.class, "PT60S"),
            Arguments.of(UUID.class, "123456789-1-1-1-1"),
            Arguments.of(UUID.class, "ABCDEF00-0000-0001-0000-000000000002"),
            Arguments.of(URI.class, "a b")));
  }

  @Test
  void takesWhatCameBesideTheMessageFirst() {
    MessageReader reader =
        new MessageReader("1 of 2", Map.of("a", 7, "b", "seven"), "int int", "", " of ", "");
    assertThat(reader.value("a", 0, Integer.class)).isEqualTo(7);
    assertThat(reader.value("b", 1, Integer.class)).isNull();
    assertThat(reader.value("c", 1, Integer.class)).isEqualTo(2);
    assertThat(MessageReader.given(Map.of("a", 7), "a", Integer.class)).isEqualTo(7);
    assertThat(MessageReader.given(Map.of("a", 7), "a", String.class)).isNull();
    assertThat(MessageReader.given(null, "a", String.class)).isNull();
  }

  /** As decoders of JSON and XML give them: numbers of any class, and texts. */
  @ParameterizedTest
  @MethodSource("given")
  <T> void takesWhatCameInAnotherClass(Object value, Class<T> type, T expected) {
    assertThat(MessageReader.given(Map.of("it", value), "it", type)).isEqualTo(expected);
  }

  static Stream<Arguments> given() {
    return Stream.of(
        Arguments.of(7L, Integer.class, 7),
        Arguments.of(7.0, Integer.class, 7),
        Arguments.of(7.5, Integer.class, null),
        Arguments.of(Double.NaN, Integer.class, null),
        Arguments.of(1L << 40, Integer.class, null),
        Arguments.of("7", Integer.class, 7),
        Arguments.of("007", Integer.class, null),
        Arguments.of(new BigDecimal("5E+3"), Long.class, 5_000L),
        Arguments.of(new BigDecimal("1E+999999999"), Long.class, null),
        Arguments.of(BigInteger.TEN.pow(300_000), Long.class, null),
        Arguments.of(70, BigDecimal.class, new BigDecimal("70")),
        Arguments.of("70.0", BigDecimal.class, new BigDecimal("70.0")),
        Arguments.of(1, Boolean.class, null),
        Arguments.of("true", Boolean.class, true),
        Arguments.of(true, String.class, null),
        Arguments.of(7, String.class, null),
        Arguments.of(List.of("a"), String.class, null),
        Arguments.of(
            "2026-01-01T01:00:00.000+01:00", Instant.class, Instant.parse("2026-01-01T00:00:00Z")),
        Arguments.of("soon", Instant.class, null),
        Arguments.of("PT60S", Duration.class, Duration.ofMinutes(1)),
        Arguments.of("123456789-1-1-1-1", UUID.class, null),
        Arguments.of("a b", URI.class, null));
  }

  @Test
  void readsNothingIfAParameterHasTwoValues() {
    MessageReader same = twice("a is a");
    assertThat(same.value("it", 0, String.class)).isEqualTo("a");
    MessageReader other = twice("a is b");
    assertThat(other.value("it", 0, String.class)).isNull();
    assertThat(other.masked("otherwise", 0, 1)).isEqualTo("otherwise");
  }

  private static MessageReader twice(String text) {
    MessageReader reader = new MessageReader(text, null, "string string", "", " is ", "");
    reader.same(0, 1);
    return reader;
  }

  @ParameterizedTest
  @CsvSource({
    "The value 's3cret' of 'key' is refused.,   The value '***' of 'key' is refused.",
    "The value 's3cret' of 'key' is refused,    The value '***' of 'key' is refused",
    "the value 's3cret' of 'key' is refused.,   the value '***' of 'key' is refused.",
    "The value 's3cr' of 'et' of 'key' is refused., otherwise",
    "The value 's3cret' of 'key' is refused. s3cret, otherwise",
    "The secret s3cret is refused.,             otherwise",
    "'',                                        otherwise",
  })
  void masksWhereItIsClear(String text, String shown) {
    MessageReader reader =
        new MessageReader(text, null, "string string", "The value '", "' of '", "' is refused.");
    assertThat(reader.masked("otherwise", 0)).isEqualTo(shown);
  }

  /** The type is all that tells the values apart, and what is drift may look like one. */
  @Test
  void doesNotMaskByTypes() {
    MessageReader reader =
        new MessageReader("a has b has 3 items.", null, "string int", "", " has ", " items.");
    assertThat(reader.value("name", 0, String.class)).isEqualTo("a has b");
    assertThat(reader.masked("otherwise", 0)).isEqualTo("otherwise");
  }

  private static String table(String text) {
    return new MessageReader(text, null, "string", TABLE, GONE).value("table", 0, String.class);
  }
}
