package com.example.users.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.users.requests.Exchange;
import com.example.users.spring.UsersApplication;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks a server all that the users API answers, beside the others that are asked the same. */
class RequestsTest {

  private static Server server;

  @BeforeAll
  static void start() {
    server = Server.start(UsersApplication.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Exchange> exchanges() {
    return Exchange.all();
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void answersAsTheCatalogSays(Exchange exchange) throws Exception {
    assertThat(exchange.ask(server.address())).hasToString(exchange.answer().toString());
  }
}
