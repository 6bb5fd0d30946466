package dev.errata.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.http.HttpResponse;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.jsonb.JsonBindingFeature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ErrataFeatureTest {

  /** A filter that ends some requests and fails for others. */
  static final class Guard implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      String key = request.getHeaderString("Key");
      if ("none".equals(key)) {
        request.abortWith(
            Response.status(401).header("WWW-Authenticate", "Basic").build());
      } else if ("broken".equals(key)) {
        throw new IllegalStateException("secret");
      }
    }
  }

  private static Server server;

  @BeforeAll
  static void start() {
    server = new Server(UserResource.class, new Guard(), JacksonFeature.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/users/jane, 404, user-not-found",
    "/users/-/later, 404, user-not-found",
    "/users/-/several, 400, name-invalid",
    "/users/-/unexpected, 500, internal",
    "/users/-/received, 500, internal",
    "/users/-/unwritable, 500, internal",
    "/users/-/null, 500, internal",
    "/users/-/throttled, 429, throttled",
    "/users/-/empty, 404, route-unknown",
    "/users?page=0, 400, request-invalid",
    "/nowhere, 404, route-unknown",
  })
  void answersAsTheCatalogSays(String path, int status, String code) {
    assertProblem(server.get(path), status, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "[]", "{\"age\": \"x\"}", "{\"unknown\": 1}", "null"})
  void answersWhatCannotBeReadAsAMistakeOfTheRequest(String body) {
    assertProblem(server.post("/users", body), 400, "request-invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "", "[]", "{\"age\": \"x\"}"})
  void answersLikewiseWhateverLibraryReads(String body) {
    try (Server other = new Server(UserResource.class, JsonBindingFeature.class)) {
      assertProblem(other.post("/users", body), 400, "request-invalid");
      assertProblem(other.get("/users/-/unwritable"), 500, "internal");
    }
  }

  @Test
  void pointsAtWhatIsViolated() {
    HttpResponse<String> answer =
        server.post("/users", "{\"age\": 17, \"addresses\": [{\"city\": \"x\"}, {}]}");

    assertProblem(answer, 400, "request-invalid");
    assertThat(answer.body())
        .containsSubsequence("/addresses/1/city", "equal to 18", "/age", "null", "/name");
  }

  @Test
  void keepsWhatARefusalDemands() {
    HttpResponse<String> answer = server.send("DELETE", "/users", null);

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
    assertThat(server.get("/users/-/throttled").headers().firstValue("Retry-After"))
        .hasValue("7");
  }

  @Test
  void pointsAtAParameterOfTheRequestByItsName() {
    assertThat(server.get("/users?page=0").body()).contains("\"pointer\":\"/page\"");
    assertThat(server.post("/users", "null").body()).doesNotContain("\"pointer\"");
  }

  @Test
  void answersAnotherMediaType() {
    assertThat(server.send("POST", "/users", "a", "Content-Type", "text/csv").statusCode())
        .isEqualTo(415);
    assertThat(server.get("/users?page=1", "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void answersWhatAFilterRefuses() {
    HttpResponse<String> answer = server.get("/users?page=1", "Key", "none");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Basic");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertProblem(server.get("/users?page=1", "Key", "broken"), 500, "internal");
  }

  @Test
  void leavesAloneWhatAResourceAnswersItself() {
    assertThat(server.get("/users/-/meant").body()).isEqualTo("mine");
    assertThat(server.get("/users/-/moved").statusCode()).isEqualTo(303);
    assertThat(server.get("/users?page=1").body()).isEqualTo("[]");
  }

  @Test
  void answersHeadWithoutABody() {
    HttpResponse<String> answer = server.send("HEAD", "/users/jane", null);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void takesTheNumberOfARequestOrMakesOne() {
    assertThat(server.get("/users/jane", "X-Request-Id", "r-1").headers().allValues("X-Request-Id"))
        .containsExactly("r-1");
    assertThat(server.get("/users?page=1").headers().firstValue("X-Request-Id").orElseThrow())
        .hasSize(36);
    assertThat(server.get("/nowhere", "X-Request-Id", "a b").headers().firstValue("X-Request-Id"))
        .hasValueSatisfying(made -> assertThat(made).hasSize(36));
  }

  @Test
  void givesWayToMappersOfTheApplication() {
    ExceptionMapper<IllegalStateException> own = new ExceptionMapper<>() {
      @Override
      public Response toResponse(IllegalStateException thrown) {
        return Response.status(503).entity("own").build();
      }
    };
    ExceptionMapper<Throwable> ownOfAll = new ExceptionMapper<>() {
      @Override
      public Response toResponse(Throwable thrown) {
        return Response.status(503).entity("own of all").build();
      }
    };
    try (Server other = new Server(UserResource.class, own)) {
      assertThat(other.get("/users/-/unexpected").body()).isEqualTo("own");
      assertProblem(other.get("/users/jane"), 404, "user-not-found");
    }
    try (Server other = new Server(UserResource.class, ownOfAll)) {
      assertThat(other.get("/users/-/unexpected").body()).isEqualTo("own of all");
      assertProblem(other.get("/users/jane"), 404, "user-not-found");
    }
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"").doesNotContain("secret");
  }
}
