package com.example.clients;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** Answers as IAM does, which gives the number of the request in a header. */
final class FakeIam extends FakeServer {

  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/json", "X-Request-Id", "4d6e9a");

  @Override
  void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/v3/users/nobody" -> send(exchange, 404, HEADERS, """
              {"error_code": "IAM.0004", "error_msg": "Could not find user: nobody."}
              """);
      case "/v3/users/many" -> send(exchange, 429, HEADERS, """
              {"error_code": "IAM.0012", "error_msg": "The throttling threshold has been reached. \
              Threshold: 50 times per 7 seconds"}
              """);
      case "/v3/users/older" -> send(exchange, 400, HEADERS, """
              {"error": {"code": "IAM.0011", "message": "Request body is invalid.", \
              "title": "Bad Request"}}
              """);
      case "/v3/users/oldest" -> send(exchange, 401, HEADERS, """
              {"error": {"code": 401, "message": "The request you have made requires \
              authentication.", "title": "Unauthorized"}}
              """);
      default -> send(exchange, 200, HEADERS, "alice");
    }
  }
}
