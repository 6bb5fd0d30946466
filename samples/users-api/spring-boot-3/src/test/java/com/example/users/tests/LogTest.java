package com.example.users.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.users.spring.UsersApplication;
import jakarta.servlet.Filter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Reads the log of a server that writes it as JSON for Elastic, which refuses some keys. */
class LogTest {

  /** What many applications do themselves. */
  static class NumbersInLog {

    @Bean
    Filter numbersInLog() {
      return (request, response, chain) -> {
        try (MDC.MDCCloseable number = MDC.putCloseable("requestId", "of the application")) {
          chain.doFilter(request, response);
        }
      };
    }
  }

  @Import({UsersApplication.class, NumbersInLog.class})
  static class Application {}

  @Test
  void errorsOfTheServerHaveATraceAndAllHaveTheirKeys() throws Exception {
    String log = logOf("/users/crash");
    assertThat(log)
        .contains("ERROR")
        .contains("answered a request with 500")
        .contains("\"errorCode\":\"internal\"")
        .contains("IllegalStateException")
        .contains("stack_trace");
  }

  @Test
  void mistakesOfTheCallerHaveNoTrace() throws Exception {
    assertThat(logOf("/users/nobody"))
        .contains("answered a request with 404")
        .contains("\"errorCode\":\"user-not-found\"")
        .contains("\"requestId\":\"of the application\"")
        .doesNotContain("stack_trace");
  }

  @Test
  void anErrorThatWasReceivedIsNamed() throws Exception {
    assertThat(logOf("/users/alice/keys"))
        .contains("\"upstreamCode\":\"EntityAlreadyExists.User\"");
  }

  private static String logOf(String path) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
    try (Server server = Server.start(
        Application.class,
        "logging.structured.format.console=ecs",
        "logging.level.dev.errata=info")) {
      server.get(path);
    } finally {
      System.setOut(console);
    }
    return log.toString(StandardCharsets.UTF_8);
  }
}
