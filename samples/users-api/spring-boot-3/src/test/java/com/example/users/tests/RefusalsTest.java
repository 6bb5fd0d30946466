package com.example.users.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.users.UsersErrors;
import dev.errata.ErrorApi;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks for what Spring MVC refuses by itself, and for what is half answered when it fails. */
class RefusalsTest {

  @RestController
  static class Pages {

    @GetMapping("/pages")
    String page(@Max(value = 9, message = "is too much") @RequestParam int size) {
      return "page of " + size;
    }

    @PostMapping(path = "/pages", consumes = "application/json")
    void add() {}

    @GetMapping("/written")
    void written(HttpServletResponse response) throws IOException {
      response.addCookie(new Cookie("seen", "yes"));
      response.setHeader("Content-Disposition", "attachment");
      response.getWriter().write("half of the an");
      throw UsersErrors.userNotFound("bob");
    }
  }

  /** Validated by a proxy, and not by Spring MVC. */
  @Validated
  @RestController
  static class ValidatedPages {

    @GetMapping("/validated")
    String page(@Max(value = 9, message = "is too much") @RequestParam int size) {
      return "page of " + size;
    }
  }

  @EnableAutoConfiguration
  @Import({Pages.class, ValidatedPages.class})
  static class Application {

    @Bean
    ErrorApi<?> errors() {
      return UsersErrors.API;
    }
  }

  private static Server server;

  @BeforeAll
  static void start() {
    server = Server.start(Application.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void sendsTheHeadersOfARefusal() throws Exception {
    HttpResponse<String> notAllowed = server.send(HttpRequest.newBuilder().DELETE(), "/pages");
    assertThat(notAllowed.headers().firstValue("Allow").orElse(""))
        .contains("GET")
        .contains("POST");
    HttpResponse<String> unsupported = server.send(
        HttpRequest.newBuilder().POST(BodyPublishers.ofString("x")),
        "/pages",
        "Content-Type",
        "text/plain");
    assertThat(unsupported.statusCode()).isEqualTo(415);
    assertThat(unsupported.headers().firstValue("Accept")).contains("application/json");
  }

  @Test
  void refusesParametersThatAreMissingOrOfAnotherType() throws Exception {
    for (String path : new String[] {"/pages", "/pages?size=many", "/validated"}) {
      HttpResponse<String> answer = server.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.body())
          .contains("\"code\":\"request-invalid\"")
          .doesNotContain("\"errors\"");
    }
  }

  @Test
  void pointsAtParametersThatAreInvalid() throws Exception {
    for (String path : new String[] {"/pages?size=10", "/validated?size=10"}) {
      HttpResponse<String> answer = server.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.body()).contains("\"detail\":\"is too much\",\"pointer\":\"/size\"");
    }
  }

  @Test
  void takesBackWhatWasWrittenButNotItsOtherHeaders() throws Exception {
    HttpResponse<String> answer = server.get("/written");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).startsWith("{").contains("user-not-found");
    assertThat(answer.headers().map()).doesNotContainKey("content-disposition");
    assertThat(answer.headers().firstValue("Set-Cookie")).contains("seen=yes");
  }

  @Test
  void numbersARequestThatHasNoNumber() throws Exception {
    assertThat(server.get("/pages?size=1").headers().firstValue("X-Request-Id")).isPresent();
    HttpResponse<String> answer = server.get("/nothing", "X-Request-Id", "not a number \u00e4");
    assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(36);
  }
}
