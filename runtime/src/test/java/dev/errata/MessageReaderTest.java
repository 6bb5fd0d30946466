package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
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
    assertThat(Stream.of(0, 1, 2, 3).map(place -> reader.text("", place)))
        .containsExactly("a", "b", "c", "d");
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
    assertThat(new MessageReader(null, null, "string string", "", " of ", "").text("a", 1))
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
    assertThat(new MessageReader(text, null, "string", "No such table ", "").text("table", 0))
        .isEqualTo(value);
  }

  @Test
  void doesNotKnowWhoseWhiteSpaceBeginsTheText() {
    MessageReader reader = new MessageReader(" a is b.", null, "string string", "", " is ", ".");
    assertThat(reader.text("first", 0)).isNull();
    assertThat(reader.text("second", 1)).isEqualTo("b");
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
    assertThat(new MessageReader(text, null, "string", "No table ", ".").text("table", 0))
        .isEqualTo(value);
  }

  @Test
  void doesNotGuessBetweenTwoReadings() {
    MessageReader reader = new MessageReader(
        "invalid argument a: b: c", null, "string string", "invalid argument ", ": ", "");
    assertThat(reader.text("field", 0)).isNull();
    assertThat(reader.text("why", 1)).isNull();
  }

  @Test
  void readsTheValuesThatTheOthersLeaveClear() {
    MessageReader reader =
        new MessageReader("a: b: c in d.", null, "string string string", "", ": ", " in ", ".");
    assertThat(reader.text("field", 0)).isNull();
    assertThat(reader.text("why", 1)).isNull();
    assertThat(reader.text("where", 2)).isEqualTo("d");
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
    assertThat(reader.text("name", 0)).isEqualTo(name);
    assertThat(reader.integer("n", 1)).isEqualTo(count);
  }

  @Test
  void doesNotTakeANumberForTheOneThatItCannotRead() {
    MessageReader reader = new MessageReader(
        "x of 1,024 of 3 of y", null, "string int string", "", " of ", " of ", "");
    assertThat(reader.text("a", 0)).isNull();
    assertThat(reader.integer("n", 1)).isNull();
    assertThat(reader.text("b", 2)).isNull();
  }

  @Test
  void tellsNeighboursApartIfOnlyOneWayIsLeft() {
    MessageReader clear = new MessageReader("5kg", null, "int string", "", "", "");
    assertThat(clear.integer("n", 0)).isEqualTo(5);
    assertThat(clear.text("unit", 1)).isEqualTo("kg");
    MessageReader unclear = new MessageReader("15kg", null, "int string", "", "", "");
    assertThat(unclear.integer("n", 0)).isNull();
    assertThat(unclear.text("unit", 1)).isNull();
  }

  @Test
  void cannotTellNoValueFromTheWordForIt() {
    assertThat(table("The table null does not exist.")).isNull();
  }

  @ParameterizedTest
  @MethodSource("written")
  <T> void readsWhatIsWritten(
      BiFunction<MessageReader, String, T> reading, String text, T expected) {
    MessageReader reader = new MessageReader("<" + text + ">", null, "", "<", ">");
    assertThat(reading.apply(reader, "it")).isEqualTo(expected);
  }

  static Stream<Arguments> written() {
    return Stream.of(
        row((reader, name) -> reader.integer(name, 0), "-7", -7),
        row((reader, name) -> reader.longInteger(name, 0), "9000000000", 9_000_000_000L),
        row((reader, name) -> reader.decimal(name, 0), "70.0", new BigDecimal("70.0")),
        row((reader, name) -> reader.decimal(name, 0), "5000", new BigDecimal("5000")),
        row((reader, name) -> reader.bool(name, 0), "true", true),
        row((reader, name) -> reader.bool(name, 0), "false", false),
        row(
            (reader, name) -> reader.instant(name, 0),
            "2026-01-01T00:00:00Z",
            Instant.parse("2026-01-01T00:00:00Z")),
        row((reader, name) -> reader.duration(name, 0), "PT1M", Duration.ofMinutes(1)),
        row(
            (reader, name) -> reader.uuid(name, 0),
            "00000000-0000-0001-0000-000000000002",
            new UUID(1, 2)),
        row(
            (reader, name) -> reader.uri(name, 0),
            "https://example.com/a?b#c",
            URI.create("https://example.com/a?b#c")));
  }

  /** Parsers let these pass; what they make of them would be written otherwise. */
  @ParameterizedTest
  @MethodSource("spelt")
  void readsNoOtherSpelling(BiFunction<MessageReader, String, ?> reading, String text) {
    MessageReader reader = new MessageReader("<" + text + ">", null, "", "<", ">");
    assertThat(reading.apply(reader, "it")).isNull();
  }

  static Stream<Arguments> spelt() {
    BiFunction<MessageReader, String, ?> integer = (reader, name) -> reader.integer(name, 0);
    BiFunction<MessageReader, String, ?> longInteger =
        (reader, name) -> reader.longInteger(name, 0);
    BiFunction<MessageReader, String, ?> decimal = (reader, name) -> reader.decimal(name, 0);
    BiFunction<MessageReader, String, ?> bool = (reader, name) -> reader.bool(name, 0);
    BiFunction<MessageReader, String, ?> instant = (reader, name) -> reader.instant(name, 0);
    BiFunction<MessageReader, String, ?> duration = (reader, name) -> reader.duration(name, 0);
    BiFunction<MessageReader, String, ?> uuid = (reader, name) -> reader.uuid(name, 0);
    BiFunction<MessageReader, String, ?> uri = (reader, name) -> reader.uri(name, 0);
    return Stream.concat(
        Stream.of("007", "+7", "-0", "\u0667", "7 ", "", "-", "2147483648", "1,024", "7.0")
            .map(text -> row(integer, text)),
        Stream.of(
            row(longInteger, "9223372036854775808"),
            row(decimal, "5E+3"),
            row(decimal, "+5"),
            row(decimal, ".5"),
            row(decimal, "1,024.5"),
            row(decimal, "9".repeat(1_000_000)),
            row(bool, "True"),
            row(bool, "yes"),
            row(instant, "2026-01-01T24:00:00Z"),
            row(instant, "2026-06-30T23:59:60Z"),
            row(instant, "2026-01-01T00:00:00.000Z"),
            row(duration, "PT60S"),
            row(uuid, "123456789-1-1-1-1"),
            row(uuid, "ABCDEF00-0000-0001-0000-000000000002"),
            row(uri, "a b")));
  }

  @Test
  void takesWhatCameBesideTheMessageFirst() {
    MessageReader reader =
        new MessageReader("1 of 2", Map.of("a", 7, "b", "seven"), "int int", "", " of ", "");
    assertThat(reader.integer("a", 0)).isEqualTo(7);
    assertThat(reader.integer("b", 1)).isNull();
    assertThat(reader.integer("c", 1)).isEqualTo(2);
    assertThat(MessageReader.given(Map.of("a", 7), "a", Integer.class)).isEqualTo(7);
    assertThat(MessageReader.given(Map.of("a", 7), "a", String.class)).isNull();
    assertThat(MessageReader.given(null, "a", String.class)).isNull();
  }

  @Test
  void readsNothingIfAParameterHasTwoValues() {
    MessageReader same = twice("a is a");
    assertThat(same.text("it", 0)).isEqualTo("a");
    MessageReader other = twice("a is b");
    assertThat(other.text("it", 0)).isNull();
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
    assertThat(reader.text("name", 0)).isEqualTo("a has b");
    assertThat(reader.masked("otherwise", 0)).isEqualTo("otherwise");
  }

  private static String table(String text) {
    return new MessageReader(text, null, "string", TABLE, GONE).text("table", 0);
  }

  private static <T> Arguments row(BiFunction<MessageReader, String, T> reading, Object... more) {
    return more.length == 1
        ? Arguments.of(reading, more[0])
        : Arguments.of(reading, more[0], more[1]);
  }
}
