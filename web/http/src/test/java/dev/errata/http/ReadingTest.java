package dev.errata.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies as they are met, and what comes of them. */
class ReadingTest {

  private static final String THROTTLED = "throttled";
  private static final String NONE = "";

  static Stream<Arguments> bodies() {
    String deep = "[".repeat(5_000);
    return Stream.of(
        body("a problem", "{'code':'throttled','detail':'x'}", THROTTLED),
        body("no code", "{'detail':'x','status':429}", NONE),
        body("empty", "", NONE),
        body("white space", " \n ", NONE),
        body("an array", "[]", NONE),
        body("a text", "'throttled'", NONE),
        body("null", "null", NONE),
        body("a code of null", "{'code':null}", NONE),
        body("a blank code", "{'code':' '}", NONE),
        body("a code that is an object", "{'code':{'code':'throttled'}}", NONE),
        body("a code that is the status", "{'code':429}", NONE),
        body("a numeric code", "{'code':1002}", "1002"),
        body("an unknown code", "{'code':'other'}", "other"),
        body("a gateway's page", "<html><head><title>502</title><body><hr>nginx</html>", NONE),
        body("cut in a text", "{'code':'throttled','detail':'The limi", THROTTLED),
        body("cut before the code", "{'detail':'x','co", NONE),
        body("a comma too many", "{'code':'throttled',}", THROTTLED),
        body("something behind it", "{'code':'throttled'}\n<!-- served by a -->", THROTTLED),
        body("a raw line break", "{'detail':'a\nb','code':'throttled'}", THROTTLED),
        body("NUL", "{'detail':'a\0b','code':'throttled'}", THROTTLED),
        body("NaN", "{'a':NaN,'code':'throttled'}", THROTTLED),
        body("a huge number", "{'a':" + "9".repeat(5_000) + ",'code':'throttled'}", THROTTLED),
        body("a huge exponent", "{'a':1e99999999999,'code':'throttled'}", THROTTLED),
        body("a huge name", "{'" + "a".repeat(60_000) + "':1,'code':'throttled'}", THROTTLED),
        body("brackets behind", "{'code':'throttled','a':" + deep, THROTTLED),
        body("brackets", deep, NONE),
        body(
            "closed brackets before",
            "{'a':" + deep + "]".repeat(5_000) + ",'code':'throttled'}",
            THROTTLED),
        body("two codes", "{'code':'internal','code':'throttled'}", THROTTLED),
        body("other types", "{'code':'throttled','detail':7,'params':[],'errors':{}}", THROTTLED),
        body("a long tail", "{'code':'throttled','a':'" + "x".repeat(100_000), THROTTLED),
        body(
            "a part that comes again",
            "{'errors':[{'code':'internal'}],'errors':7,'code':'throttled'}",
            THROTTLED),
        body("a byte order mark", "\uFEFF{'code':'throttled'}", THROTTLED));
  }

  private static Arguments body(String what, String body, String code) {
    return Arguments.of(what, body.replace('\'', '"'), code);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void givesTheErrorOfItsCodeElseUnknown(String what, String body, String code) {
    for (UsersException error : java.util.List.of(read(body), readText(body))) {
      assertThat(error.code()).isEqualTo(code);
      assertThat(error.status()).isEqualTo(429);
      assertThat(error.isReceived()).isTrue();
      if (code.equals(THROTTLED)) {
        assertThat(error).isInstanceOf(UsersException.Throttled.class);
      } else {
        assertThat(error).isInstanceOf(UsersException.Unknown.class);
        assertThat(error.wireMessage()).hasSizeLessThanOrEqualTo(1_000);
      }
    }
  }

  @Test
  void whatNobodyKnowsHasTheStartOfTheBodyAsItsMessage() {
    assertThat(read("<html>Bad gateway").wireMessage()).isEqualTo("<html>Bad gateway");
    assertThat(read("x".repeat(999) + "\uD83D\uDE00").wireMessage()).isEqualTo("x".repeat(999));
    assertThat(read(null).wireMessage()).isEmpty();
    assertThat(readText(null).wireMessage()).isEmpty();
  }

  @Test
  void parametersComeAsTheyAre() {
    UsersException.AllTypes error = (UsersException.AllTypes)
        read("{\"code\":\"all-types\",\"params\":{\"int\":\"7\",\"long\":8.0,\"decimal\":1.50,"
            + "\"boolean\":\"true\",\"instant\":\"yesterday\",\"uuid\":[],\"string\":\"s\"}}");

    assertThat(error.params())
        .containsEntry("int", 7)
        .containsEntry("long", 8L)
        .containsEntry("decimal", new BigDecimal("1.50"))
        .containsEntry("boolean", true)
        .containsEntry("instant", null)
        .containsEntry("uuid", null)
        .containsEntry("string", "s");
  }

  @Test
  void theFirstErrorCarriesTheOthers() {
    UsersException first = read("{\"code\":\"request-invalid\",\"detail\":\"Two mistakes.\","
        + "\"errors\":[{\"detail\":\"must not be blank\",\"pointer\":\"/name\"},{},7,"
        + "{\"code\":\"too-long\",\"pointer\":\"#/e%20mail\",\"params\":{\"length\":70}},"
        + "{\"code\":\"too-long\",\"pointer\":\"email\"}]}");

    assertThat(first.errors())
        .extracting(CodedException::code)
        .containsExactly("request-invalid", "request-invalid", "too-long", "too-long");
    assertThat(first.errors())
        .extracting(CodedException::pointer)
        .containsExactly("", "/name", "/e mail", "");
    assertThat(first.errors())
        .extracting(CodedException::wireMessage)
        .containsExactly("Two mistakes.", "must not be blank", "", "");
    assertThat(first.errors().get(2).params()).containsEntry("length", 70);
  }

  @Test
  void anErrorThatIsSaidAgainAmongTheOthersIsOne() {
    UsersException first = read("{\"code\":\"too-long\",\"detail\":\"x\",\"errors\":["
        + "{\"code\":\"too-long\",\"detail\":\"x\",\"pointer\":\"/a\"},"
        + "{\"code\":\"too-long\",\"detail\":\"x\",\"pointer\":\"/b\"}]}");

    assertThat(first.errors()).extracting(CodedException::pointer).containsExactly("/a", "/b");
  }

  @Test
  void theNumberOfOthersIsBounded() {
    String others = "{\"code\":\"too-long\"},".repeat(3_000);
    assertThat(read("{\"errors\":[" + others).errors()).hasSize(100);
  }

  @Test
  void theNumberOfTheRequestIsInAHeaderElseInTheBody() {
    String body = "{\"RequestId\":\"b-1\",\"Code\":\"NoPermission\"}";

    assertThat(ram(Map.of("x-request-id", "h-1"), body).requestId()).isEqualTo("h-1");
    assertThat(ram(Map.of("X-Acs-Request-Id", "h-2"), body).requestId()).isEqualTo("h-2");
    assertThat(ram(Map.of("X-Request-Id", "h\r\nx: 1"), body).requestId()).isEqualTo("b-1");
    assertThat(ram(Map.of(), "{\"RequestId\":\"b-2\"}").requestId()).isEqualTo("b-2");
    assertThat(ram(Map.of(), "{").requestId()).isEmpty();
  }

  @Test
  void aClientThatCannotLookHeadersUpIsNoReasonToThrow() {
    UsersException error = ErrorBodies.read(
        UsersErrors.API,
        429,
        name -> {
          throw new IllegalStateException(name);
        },
        "{\"code\":\"throttled\"}");
    assertThat(error).isInstanceOf(UsersException.Throttled.class);
  }

  @Test
  void theVendorsBodies() {
    assertThat(iam(403, "{\"error_code\":\"IAM.0011\",\"error_msg\":\"m\"}").code())
        .isEqualTo("IAM.0011");
    assertThat(iam(400, "{\"error\":{\"code\":\"IAM.0011\",\"message\":\"m\"}}").wireMessage())
        .isEqualTo("m");
    assertThat(iam(403, "{\"error\":{\"code\":403,\"message\":\"m\",\"title\":\"Forbidden\"}}"))
        .isInstanceOf(IamException.Unknown.class);
    assertThat(ram(
            Map.of(),
            "<?xml version='1.0'?><Error><RequestId>r</RequestId>"
                + "<Code>EntityNotExist.User</Code><Message>m &amp; n</Message></Error>"))
        .isInstanceOf(RamException.EntityNotExistUser.class)
        .satisfies(error -> assertThat(error.wireMessage()).isEqualTo("m & n"))
        .satisfies(error -> assertThat(error.requestId()).isEqualTo("r"));
  }

  private static UsersException read(String body) {
    byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    return ErrorBodies.read(UsersErrors.API, 429, Answers.NO_HEADERS, bytes);
  }

  private static UsersException readText(String body) {
    return ErrorBodies.read(UsersErrors.API, 429, Answers.NO_HEADERS, body);
  }

  private static IamException iam(int status, String body) {
    return ErrorBodies.read(IamErrors.API, status, Answers.NO_HEADERS, body);
  }

  private static RamException ram(Map<String, String> headers, String body) {
    return ErrorBodies.read(RamErrors.API, 404, Answers.headers(headers), body);
  }
}
