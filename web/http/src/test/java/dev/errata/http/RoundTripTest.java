package dev.errata.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import dev.errata.Failures;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back to the same class, status and parameters. */
class RoundTripTest {

  private static final String ALL_JSON = "{\"at\":{\"c\":\"code\",\"m\":\"message\"},"
      + "\"p\":\"params\",\"r\":\"request-id\",\"n\":\"retryable\",\"s\":\"solution\"}";

  private static final String ALL_XML = "<Error><RequestId>request-id</RequestId>"
      + "<At><Code>code</Code><Message>message</Message></At><Params>params</Params></Error>";

  private static final List<String> MORE_SHAPES = List.of("problem-json", ALL_JSON, ALL_XML);

  /** Every error of the catalogs. */
  static Stream<Object[]> errors() throws ReflectiveOperationException {
    return Stream.of(
            all(IamErrors.class, IamErrors.API),
            all(RamErrors.class, RamErrors.API),
            all(UsersErrors.class, UsersErrors.API))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("errors")
  <E extends CodedException> void isReadBackInEveryShape(E sent, ErrorApi<E> api) {
    Stream.concat(api.shapes().stream(), MORE_SHAPES.stream())
        .distinct()
        .forEach(shape -> isReadBack(sent, api, shape));
  }

  /** Also where the body has less room for the first error by itself than among all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"c\":\"code\",\"errors\":\"errors\"}",
        "{\"c\":\"code\",\"t\":\"title\",\"errors\":\"errors\"}",
        "{\"c\":\"code\",\"m\":\"message\",\"errors\":[{\"c\":\"code\",\"p\":\"params\",\"at\":\"pointer\"}]}",
        "<E><C>code</C><F>errors</F></E>",
        "problem-json"
      })
  void severalFailuresAreReadBack(String shape) {
    ErrorApi<UsersException> drawn = Answers.withShapes(UsersErrors.API, shape);
    Failures sent = new Failures();
    sent.at("/a").accept(UsersErrors.tooLong(70));
    sent.at("/b").accept(UsersErrors.tooLong(80));

    ErrorAnswer answer = ErrorBodies.write(drawn, sent.first(), Answers.accepting(""));
    UsersException read =
        ErrorBodies.read(drawn, answer.status(), Answers.NO_HEADERS, answer.body());

    assertThat(read.errors()).extracting(CodedException::pointer).containsExactly("/a", "/b");
    assertThat(read.errors())
        .extracting(error -> error.params().get("length"))
        .containsExactly(70, 80);
  }

  private static <E extends CodedException> void isReadBack(E sent, ErrorApi<E> api, String shape) {
    ErrorApi<E> drawn = Answers.withShapes(api, shape);

    ErrorAnswer answer = ErrorBodies.write(drawn, sent, Answers.accepting(""));
    E read =
        ErrorBodies.read(drawn, answer.status(), Answers.headers(answer.headers()), answer.body());

    assertThat(answer.status()).isEqualTo(sent.status());
    assertThat(read).hasSameClassAs(sent);
    assertThat(read.isReceived()).isTrue();
    assertThat(read.status()).isEqualTo(sent.status());
    assertThat(read.requestId()).isEqualTo("r-1");
    assertThat(read.retryAfter()).isEqualTo(sent.retryAfter());
    assertThat(read.wireMessage())
        .isEqualTo(shape.contains("essage") || shape.startsWith("p") ? sent.wireMessage() : "");
    assertThat(comparable(read.wireParams())).isEqualTo(comparable(visible(sent, shape)));
  }

  /** A vendor's body has the parameters in its message alone. */
  private static Map<String, Object> visible(CodedException sent, String shape) {
    Map<String, Object> params = new LinkedHashMap<>(sent.wireParams());
    if (!shape.startsWith("problem-json") && !shape.contains("params")) {
      params.replaceAll(
          (name, value) -> sent.errorCode().message().contains("{" + name + "}") ? value : null);
    }
    return params;
  }

  private static Map<String, Object> comparable(Map<String, Object> params) {
    Map<String, Object> comparable = new LinkedHashMap<>(params);
    comparable.replaceAll(
        (name, value) -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
    return comparable;
  }

  private static Stream<Object[]> all(Class<?> factories, ErrorApi<?> api)
      throws ReflectiveOperationException {
    Stream.Builder<Object[]> cases = Stream.builder();
    Class<?> parent = Answers.typeOf(api);
    for (Method factory : factories.getDeclaredMethods()) {
      List<Class<?>> types = List.of(factory.getParameterTypes());
      if (parent.isAssignableFrom(factory.getReturnType())
          && factory.getReturnType() != parent
          && !types.contains(Throwable.class)) {
        for (Object[] arguments : arguments(types)) {
          cases.add(new Object[] {factory.invoke(null, arguments), api});
        }
      }
    }
    return cases.build();
  }

  /** Usual values, then ones at the edge of what a body can hold. */
  private static List<Object[]> arguments(List<Class<?>> types) {
    return Arrays.asList(
        types.stream().map(type -> value(type, false)).toArray(),
        types.stream().map(type -> value(type, true)).toArray());
  }

  private static Object value(Class<?> type, boolean odd) {
    Map<Class<?>, List<?>> values = Map.of(
        String.class, List.of("Xy7", "\"<&>]]>\\\t\u00e9\u4e2d\ud83d\ude00"),
        int.class, List.of(42, Integer.MIN_VALUE),
        long.class, List.of(42L, Long.MAX_VALUE),
        BigDecimal.class, List.of(new BigDecimal("0.10"), new BigDecimal("12345678901234567890.1")),
        boolean.class, List.of(true, false),
        Instant.class, List.of(Instant.EPOCH, Instant.parse("2026-02-28T23:59:59.999999999Z")),
        Duration.class, List.of(Duration.ofSeconds(90), Duration.ofMillis(-1)),
        UUID.class, List.of(new UUID(1, 2), new UUID(-1, -1)),
        URI.class, List.of(URI.create("https://a.example/b?c=d&e"), URI.create("urn:x:y")));
    return values.get(type).get(odd ? 1 : 0);
  }
}
