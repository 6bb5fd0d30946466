package com.example.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JdkClientTest {

  private static FakeRam ram;

  private final JdkClient client = new JdkClient();

  @BeforeAll
  static void start() {
    ram = new FakeRam();
  }

  @AfterAll
  static void stop() {
    ram.close();
  }

  @ParameterizedTest
  @CsvSource({"application/json, B7F61F8D-0001", "application/xml, B7F61F8D-0002"})
  void readsBothShapes(String accept, String requestId) {
    RamException.EntityNotExistUser error = catchThrowableOfType(
        RamException.EntityNotExistUser.class, () -> client.get(ram.uri("/users/nobody"), accept));

    assertThat(error.status()).isEqualTo(404);
    assertThat(error.isReceived()).isTrue();
    assertThat(error.wireMessage()).isEqualTo("The user does not exist.");
    assertThat(error.requestId()).isEqualTo(requestId);
  }

  @Test
  void knowsTheStatusOfAGatewaysPage() {
    RamException.Unknown error = catchThrowableOfType(
        RamException.Unknown.class, () -> client.get(ram.uri("/users/gone"), "application/json"));

    assertThat(error.status()).isEqualTo(502);
    assertThat(error.errorCode().retryable()).isTrue();
    assertThat(error.wireMessage()).startsWith("<html>");
    assertThat(error.getMessage()).doesNotContain("html");
  }

  @Test
  void returnsWhatIsNoError() throws Exception {
    assertThat(client.get(ram.uri("/users/alice"), "application/json")).isEqualTo("{}");
  }
}
