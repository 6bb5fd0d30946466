package dev.errata.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.ErrorApi;
import dev.errata.Failures;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters that are lists, and errors that share a code, in bodies. */
class ListsTest {

  private static final List<String> NAMES = List.of("a", "<b>, c", "");

  private static ErrorApi<SearchException> shaped(int shape) {
    return Answers.withShapes(SearchErrors.API, SearchErrors.API.shapes().get(shape));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void areReadBack(int shape) {
    SearchException.TooSlow read = (SearchException.TooSlow) sentAndRead(
        shape,
        SearchErrors.tooSlow(
            2.5,
            List.of(1, 2, 3),
            NAMES,
            List.of(new BigDecimal("0.5")),
            List.of(Instant.EPOCH, Instant.parse("2026-01-31T12:00:00.5Z"))));

    assertThat(read.seconds()).isEqualTo(2.5);
    assertThat(read.shards()).containsExactly(1, 2, 3);
    assertThat(read.names()).isEqualTo(NAMES);
    assertThat(read.limits()).containsExactly(new BigDecimal("0.5"));
    assertThat(read.at()).hasSize(2);
    assertThat(read.wireMessage()).isEqualTo("These shards took 2.5 seconds: [1, 2, 3].");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void areNullWhereAnElementIsNone(int shape) {
    SearchException.TooSlow read = (SearchException.TooSlow) sentAndRead(
        shape, SearchErrors.tooSlow(1e300, Arrays.asList(1, null), null, List.of(), List.of()));
    assertThat(read.seconds()).isEqualTo(1e300);
    assertThat(read.shards()).isNull();
    assertThat(read.names()).isNull();
    assertThat(read.limits()).isEmpty();
  }

  /** What it says is only believed of an element with nothing in it. */
  @ParameterizedTest
  @CsvSource({
    "<shards count='0'/>, []",
    "<shards count='0'></shards>, []",
    "<shards count='0'>1</shards>, [1]",
    "<shards count='1'>1</shards>, [1]",
    "<shards/>, ",
    "<shards count='0'/><shards>1</shards>, "
  })
  void anEmptyOneOfXmlSaysSo(String element, String shards) {
    SearchException read = ErrorBodies.read(
        SearchErrors.API,
        503,
        Answers.NO_HEADERS,
        "<Error><Code>17</Code><Values>" + element + "</Values></Error>");
    List<Integer> found = ((SearchException.TooSlow) read).shards();
    assertThat(found == null ? null : found.toString()).isEqualTo(shards);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":17,\"status\":503,\"params\":{\"shards\":[1,2.5]}}",
        "{\"code\":17,\"status\":503,\"params\":{\"shards\":[1,\"x\"]}}",
        "{\"code\":17,\"status\":503,\"params\":{\"shards\":{\"a\":1}}}",
        "{\"code\":17,\"status\":503,\"params\":{\"shards\":[[1]]}}",
      })
  void areNullWhereTheBodyHasSomethingElse(String body) {
    SearchException read = ErrorBodies.read(SearchErrors.API, 503, Answers.NO_HEADERS, body);
    assertThat(read)
        .isInstanceOfSatisfying(
            SearchException.TooSlow.class, error -> assertThat(error.shards()).isNull());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void ofErrorsThatShareACodeTheOneIsReadThatWasWritten(int shape) {
    assertThat(sentAndRead(shape, SearchErrors.tooSlowIndex("i")))
        .isInstanceOf(SearchException.TooSlowIndex.class);
    assertThat(sentAndRead(shape, SearchErrors.minus3()))
        .isInstanceOf(SearchException.Minus3.class);
  }

  @Test
  void aNumberIsACodeAsItStands() {
    SearchException read =
        ErrorBodies.read(SearchErrors.API, 500, Answers.NO_HEADERS, "{\"code\":-3}");
    assertThat(read).isInstanceOf(SearchException.Minus3.class);
  }

  @Test
  void aNumberIsWrittenAsOneWhereItIsDrawnSo() {
    String shape = "{\"error\":{\"code\":\"code-number\",\"errors\":[{\"c\":\"code-number\"}]}}";
    ErrorApi<SearchException> api = Answers.withShapes(SearchErrors.API, shape);
    Failures failures = new Failures();
    failures.at("/a").accept(SearchErrors.minus3());
    failures.at("/b").accept(SearchErrors.minus3());

    ErrorAnswer answer = ErrorBodies.write(api, failures.first(), Answers.accepting(""));

    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo("{\"error\":{\"code\":-3,\"errors\":[{\"c\":-3},{\"c\":-3}]}}");
    assertThat(ErrorBodies.read(api, 500, Answers.NO_HEADERS, answer.body()).errors())
        .hasSize(2)
        .hasOnlyElementsOfType(SearchException.Minus3.class);
    assertThat(ErrorBodies.read(api, 17, Answers.NO_HEADERS, "{\"error\":{\"code\":17}}")
            .code())
        .isEqualTo("17");
    assertThat(ErrorBodies.read(api, 500, Answers.NO_HEADERS, "{\"error\":{\"code\":\"-3\"}}"))
        .isInstanceOf(SearchException.Minus3.class);
  }

  /** Some APIs draw a code in a list alone, also where there is one error. */
  @Test
  void oneErrorStandsInTheListWhereItsCodeStandsNowhereElse() {
    String shape = "{\"errors\":[{\"code\":\"code\",\"detail\":\"message\"}]}";
    ErrorApi<UsersException> api = Answers.withShapes(UsersErrors.API, shape);

    ErrorAnswer answer = ErrorBodies.write(api, UsersErrors.nameTaken("a"), Answers.accepting(""));

    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .startsWith("{\"errors\":[{\"code\":\"name-taken\",");
    assertThat(ErrorBodies.read(api, 409, Answers.NO_HEADERS, answer.body()))
        .isInstanceOf(UsersException.NameTaken.class);
  }

  /** A code of letters has no other form. */
  @Test
  void whatIsNoNumberIsWrittenAsText() {
    ErrorApi<UsersException> api = Answers.withShapes(UsersErrors.API, "{\"c\":\"code-number\"}");
    ErrorAnswer answer = ErrorBodies.write(api, UsersErrors.nameTaken("a"), Answers.accepting(""));
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo("{\"c\":\"name-taken\"}");
    assertThat(ErrorBodies.read(api, 409, Answers.NO_HEADERS, answer.body()))
        .isInstanceOf(UsersException.NameTaken.class);
  }

  private static SearchException sentAndRead(int shape, SearchException sent) {
    ErrorApi<SearchException> api = shaped(shape);
    ErrorAnswer answer = ErrorBodies.write(api, sent, Answers.accepting(""));
    String body = new String(answer.body(), StandardCharsets.UTF_8);
    return ErrorBodies.read(api, answer.status(), Answers.headers(answer.headers()), body);
  }
}
