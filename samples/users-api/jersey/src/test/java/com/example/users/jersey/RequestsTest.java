package com.example.users.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.users.requests.Exchange;
import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks a server all that the users API answers, beside the others that are asked the same. */
final class RequestsTest {

  private static HttpServer server;

  @BeforeAll
  static void start() {
    server = UsersServer.start(URI.create("http://localhost:0/"));
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  static Stream<Exchange> exchanges() {
    return Exchange.all();
  }

  @ParameterizedTest
  @MethodSource("exchanges")
  void answersAsTheCatalogSays(Exchange exchange) throws Exception {
    URI address = URI.create("http://localhost:" + server.getAddress().getPort());
    assertThat(exchange.ask(address)).hasToString(exchange.answer().toString());
  }
}
