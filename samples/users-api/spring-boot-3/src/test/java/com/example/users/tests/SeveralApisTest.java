package com.example.users.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.users.RamErrors;
import com.example.users.UsersErrors;
import dev.errata.ErrorApi;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Serves two APIs, each of which has errors of its own. */
class SeveralApisTest {

  @EnableAutoConfiguration
  static class Application {

    @Bean
    ErrorApi<?> users() {
      return UsersErrors.API;
    }

    @Bean
    ErrorApi<?> ram() {
      return RamErrors.API;
    }
  }

  @Test
  void answersByPath() throws Exception {
    try (Server server = Server.start(Application.class, "errata.paths.ram=/ram/**")) {
      assertThat(server.get("/users/bob").body()).contains("\"code\":\"route-unknown\"");
      assertThat(server.get("/ram/users/bob").body()).doesNotContain("route-unknown");
    }
  }

  @Test
  void leavesOtherPathsToSpring() throws Exception {
    try (Server server = Server.start(
        Application.class, "errata.paths.ram=/ram/**", "errata.paths.users=/users,/users/**")) {
      assertThat(server.get("/users").body()).contains("\"code\":\"route-unknown\"");
      assertThat(server.get("/pages").body()).contains("\"timestamp\"");
    }
  }

  @Test
  void startsWithNoPathThatIsAmbiguousOrUnknown() {
    assertThatThrownBy(() -> Server.start(Application.class))
        .rootCause()
        .hasMessageContaining("errata.paths")
        .hasMessageContaining("[ram, users]");
    assertThatThrownBy(() -> Server.start(Application.class, "errata.paths.rams=/ram/**"))
        .rootCause()
        .hasMessageContaining("errata.paths.rams");
  }
}
