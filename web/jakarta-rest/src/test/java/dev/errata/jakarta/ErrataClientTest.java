package dev.errata.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ErrataClientTest {

  private static final ErrataClient<UserException> USERS = new ErrataClient<>(UserErrorCode.API);

  private static Server server;

  private final Client plain = ClientBuilder.newClient();
  private final Client registered = ClientBuilder.newClient().register(USERS);

  @BeforeAll
  static void start() {
    server = new Server(UserResource.class, JacksonFeature.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void close() {
    plain.close();
    registered.close();
  }

  @Test
  void returnsWhatACallReturns() {
    assertThat(USERS.<String>call(() -> get(plain, "/users?page=1", String.class)))
        .isEqualTo("[]");
    assertThat(USERS.<String>call(() -> get(registered, "/users?page=1", String.class)))
        .isEqualTo("[]");
  }

  @Test
  void throwsTheErrorInPlaceOfTheClientsException() {
    UserException error = thrownBy(plain, String.class);

    assertThat(error.errorCode()).isEqualTo(UserErrorCode.USER_NOT_FOUND);
    assertThat(error.status()).isEqualTo(404);
    assertThat(error.requestId()).isNotEmpty();
    assertThat(error).hasCauseInstanceOf(NotFoundException.class);
  }

  @Test
  void throwsTheErrorOfAResponse() {
    assertThat(thrownBy(plain, Response.class).errorCode()).isEqualTo(UserErrorCode.USER_NOT_FOUND);
  }

  @Test
  void throwsTheErrorThatTheFilterHasThrown() {
    assertThat(thrownBy(registered, String.class).errorCode())
        .isEqualTo(UserErrorCode.USER_NOT_FOUND);
    assertThat(thrownBy(registered, Response.class).errorCode())
        .isEqualTo(UserErrorCode.USER_NOT_FOUND);
  }

  @Test
  void throwsTheErrorOfACallThatWaits() {
    for (Client client : List.of(plain, registered)) {
      Supplier<String> call = () -> client
          .target(server.uri("/users/jane"))
          .request()
          .rx()
          .get(String.class)
          .toCompletableFuture()
          .join();

      assertThat(
              catchThrowableOfType(UserException.class, () -> USERS.call(call)).errorCode())
          .isEqualTo(UserErrorCode.USER_NOT_FOUND);
    }
  }

  @Test
  void knowsTheStatusOfAnAnswerThatWasReadBefore() {
    Response response = get(plain, "/users/jane", Response.class);
    response.close();

    assertThatThrownBy(() -> USERS.call(() -> response))
        .isInstanceOfSatisfying(
            UserException.class, error -> assertThat(error.status()).isEqualTo(404));
  }

  @Test
  void leavesAloneWhatIsNoAnswer() {
    Server gone = new Server();
    URI uri = gone.uri("/");
    gone.close();

    assertThatThrownBy(() -> USERS.call(() -> plain.target(uri).request().get(String.class)))
        .isInstanceOf(ProcessingException.class);
  }

  @Test
  void mapsForMicroProfile() {
    ErrataResponseMapper<UserException> mapper = new ErrataResponseMapper<>(UserErrorCode.API);
    Response response = get(plain, "/users/jane", Response.class);

    assertThat(mapper.handles(response.getStatus(), response.getHeaders())).isTrue();
    assertThat(mapper.handles(200, null)).isFalse();
    assertThat(mapper.toThrowable(response).errorCode()).isEqualTo(UserErrorCode.USER_NOT_FOUND);
  }

  @Test
  void sendsNothingOnOfWhatAServerHasReceived() {
    try (Server front = new Server(new Front(registered), JacksonFeature.class)) {
      HttpResponse<String> answer = front.get("/front");

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).contains("\"internal\"").doesNotContain("user-not-found", "jane");
    }
  }

  /** A resource that calls another server and catches nothing. */
  @Path("/front")
  public static final class Front {

    private final Client client;

    Front(Client client) {
      this.client = client;
    }

    @GET
    public String get() {
      return ErrataClientTest.get(client, "/users/jane", String.class);
    }
  }

  private static UserException thrownBy(Client client, Class<?> type) {
    return catchThrowableOfType(
        UserException.class, () -> USERS.call(() -> get(client, "/users/jane", type)));
  }

  private static <T> T get(Client client, String path, Class<T> type) {
    return client.target(server.uri(path)).request().get(type);
  }
}
