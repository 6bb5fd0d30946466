package com.example.users.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.users.UsersErrors;
import dev.errata.ErrorApi;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks a server that Spring Security guards. */
class SecurityTest {

  @RestController
  static class Guarded {

    @GetMapping("/guarded")
    String guarded() {
      throw new AccessDeniedException("not you");
    }
  }

  @EnableAutoConfiguration
  @Import(Guarded.class)
  static class Application {

    @Bean
    ErrorApi<?> errors() {
      return UsersErrors.API;
    }
  }

  @Test
  void answersWhatSpringSecurityRefuses() throws Exception {
    try (Server server = Server.start(
        Application.class,
        "spring.autoconfigure.exclude=",
        "spring.security.user.name=ann",
        "spring.security.user.password=secret")) {
      HttpResponse<String> unknown = server.get("/guarded", "Accept", "application/json");
      assertThat(unknown.statusCode()).isEqualTo(401);
      assertThat(unknown.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
      assertThat(unknown.body()).contains("\"title\":\"Unauthorized\"");

      HttpResponse<String> denied =
          server.get("/guarded", "Authorization", "Basic YW5uOnNlY3JldA==");
      assertThat(denied.statusCode()).isEqualTo(403);
      assertThat(denied.body()).contains("\"title\":\"Forbidden\"").doesNotContain("not you");
    }
  }
}
