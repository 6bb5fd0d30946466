package com.example.users.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.users.UsersErrors;
import com.example.users.UsersException;
import com.example.users.spring.UsersApplication;
import dev.errata.spring.ErrataClient;
import dev.errata.spring.ErrataWebClient;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Asks the users API by each of Spring's clients. */
class ClientsTest {

  /** A client that Spring writes. */
  interface Exchanges {

    @GetExchange("{path}")
    String get(@PathVariable String path);
  }

  private static Server server;

  @BeforeAll
  static void start() {
    server = Server.start(UsersApplication.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Function<String, String>> clients() {
    RestClient rest = RestClient.builder()
        .defaultStatusHandler(ErrataClient.of(UsersErrors.API))
        .build();
    RestTemplate template = new RestTemplate();
    template.setErrorHandler(ErrataClient.of(UsersErrors.API));
    WebClient web = WebClient.builder()
        .clientConnector(new JdkClientHttpConnector())
        .filter(ErrataWebClient.of(UsersErrors.API))
        .build();
    return Stream.of(
        path -> rest.get().uri(server.address().resolve(path)).retrieve().body(String.class),
        path -> template.getForObject(server.address().resolve(path), String.class),
        path -> web.get()
            .uri(server.address().resolve(path))
            .retrieve()
            .bodyToMono(String.class)
            .block());
  }

  @ParameterizedTest
  @MethodSource("clients")
  void throwTheTypedError(Function<String, String> client) {
    UsersException.TooManyRequests busy = catchThrowableOfType(
        UsersException.TooManyRequests.class, () -> client.apply("/users/count"));
    assertThat(busy.isReceived()).isTrue();
    assertThat(busy.seconds()).isEqualTo(30);
    assertThat(busy.retryAfter()).contains(Duration.ofSeconds(30));
    assertThat(busy.requestId()).hasSize(36);
  }

  @ParameterizedTest
  @MethodSource("clients")
  void leaveOtherAnswersAlone(Function<String, String> client) {
    assertThat(client.apply("/users/alice")).contains("alice@example.com");
  }

  @Test
  void interfacesThrowTheTypedErrorToo() {
    RestClient rest = RestClient.builder()
        .baseUrl(server.address().resolve("/users/").toString())
        .defaultStatusHandler(ErrataClient.of(UsersErrors.API))
        .build();
    Exchanges users = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
        .build()
        .createClient(Exchanges.class);
    UsersException.UserNotFound error =
        catchThrowableOfType(UsersException.UserNotFound.class, () -> users.get("bob"));
    assertThat(error.userName()).isEqualTo("bob");
  }
}
