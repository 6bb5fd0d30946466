package com.example.users.tests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An application on a port that is free. */
record Server(ConfigurableApplicationContext context) implements AutoCloseable {

  /** Spring Security refuses everybody, which is the business of one test alone. */
  private static final String WITHOUT_SECURITY = "spring.autoconfigure.exclude="
      + "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration,"
      + "org.springframework.boot.security.autoconfigure.web.servlet"
      + ".ServletWebSecurityAutoConfiguration";

  /** Starts an application with properties such as {@code errata.paths.ram=/ram/**}. */
  static Server start(Class<?> application, String... properties) {
    return new Server(new SpringApplicationBuilder(application)
        .properties("server.port=0", "spring.main.banner-mode=off", "logging.level.root=warn")
        .properties(WITHOUT_SECURITY)
        .properties(properties)
        .run());
  }

  URI address() {
    return URI.create(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
  }

  /** Asks by GET; headers are alternating names and values. */
  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(), path, headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request, String path, String... headers)
      throws IOException, InterruptedException {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient()
        .send(request.uri(address().resolve(path)).build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    context.close();
  }
}
