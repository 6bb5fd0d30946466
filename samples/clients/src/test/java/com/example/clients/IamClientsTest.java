package com.example.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jakarta REST and Feign make the same of IAM's answers. */
final class IamClientsTest {

  private static FakeIam iam;

  @BeforeAll
  static void start() {
    iam = new FakeIam();
  }

  @AfterAll
  static void stop() {
    iam.close();
  }

  static Stream<UnaryOperator<String>> clients() {
    return Stream.of(
        id -> new JakartaClient().get(iam.uri("/v3/users/" + id)),
        id -> FeignClient.users(iam.uri("")).find(id));
  }

  @ParameterizedTest
  @MethodSource("clients")
  void readTheParameters(UnaryOperator<String> client) {
    IamException.ResourceNotFound error =
        catchThrowableOfType(IamException.ResourceNotFound.class, () -> client.apply("nobody"));

    assertThat(error.target()).isEqualTo("user");
    assertThat(error.targetId()).isEqualTo("nobody");
    assertThat(error.requestId()).isEqualTo("4d6e9a");
  }

  @ParameterizedTest
  @MethodSource("clients")
  void readWhenToTryAgain(UnaryOperator<String> client) {
    IamException.ThrottlingThresholdReached error = catchThrowableOfType(
        IamException.ThrottlingThresholdReached.class, () -> client.apply("many"));

    assertThat(error.errorCode().retryable()).isTrue();
    assertThat(error.retryAfter()).hasValue(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @MethodSource("clients")
  void readTheOlderShape(UnaryOperator<String> client) {
    assertThat(thrownFor("older", client)).isInstanceOf(IamException.RequestBodyInvalid.class);
  }

  @ParameterizedTest
  @MethodSource("clients")
  void takeNoStatusForACode(UnaryOperator<String> client) {
    IamException error = thrownFor("oldest", client);

    assertThat(error.status()).isEqualTo(401);
    assertThat(error.code()).isEmpty();
    assertThat(error.wireMessage()).contains("requires authentication");
  }

  @ParameterizedTest
  @MethodSource("clients")
  void returnWhatIsNoError(UnaryOperator<String> client) {
    assertThat(client.apply("alice")).isEqualTo("alice");
  }

  private static IamException thrownFor(String id, UnaryOperator<String> client) {
    return catchThrowableOfType(IamException.class, () -> client.apply(id));
  }
}
