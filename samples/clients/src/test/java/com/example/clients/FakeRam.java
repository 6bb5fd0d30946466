package com.example.clients;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** Answers as Alibaba Cloud RAM does. */
final class FakeRam extends FakeServer {

  @Override
  void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/users/nobody" -> sendError(exchange);
      case "/users/gone" -> send(exchange, 502, Map.of("Content-Type", "text/html"), GATEWAY);
      default -> send(exchange, 200, Map.of("Content-Type", "application/json"), "{}");
    }
  }

  private static void sendError(HttpExchange exchange) throws IOException {
    String accept = exchange.getRequestHeaders().getFirst("Accept");
    if (accept.contains("xml")) {
      send(exchange, 404, Map.of("Content-Type", "text/xml"), XML);
    } else {
      send(exchange, 404, Map.of("Content-Type", "application/json;charset=utf-8"), JSON);
    }
  }

  private static final String JSON = """
      {
        "RequestId": "B7F61F8D-0001",
        "HostId": "ram.example.com",
        "Code": "EntityNotExist.User",
        "Message": "The user does not exist.",
        "Recommend": "https://example.com/diagnose"
      }
      """;

  private static final String XML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <Error>
        <RequestId>B7F61F8D-0002</RequestId>
        <HostId>ram.example.com</HostId>
        <Code>EntityNotExist.User</Code>
        <Message>The user does not exist.</Message>
        <Recommend>https://example.com/diagnose</Recommend>
      </Error>
      """;

  private static final String GATEWAY = "<html><body><h1>502 Bad Gateway</h1></body></html>";
}
