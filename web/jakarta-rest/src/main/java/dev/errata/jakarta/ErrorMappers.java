package dev.errata.jakarta;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import dev.errata.http.ErrorBodies;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The mappers that every server needs. Of two the one for the nearer class counts, so that a mapper
 * of the application's for {@code RuntimeException} leaves the API's errors alone.
 */
final class ErrorMappers {

  private ErrorMappers() {}

  /** For errors, of this API or another one. */
  static final class OfErrors extends ErrorMapper<CodedException> {

    OfErrors(ErrorApi<?> api) {
      super(api);
    }
  }

  /** For what the server refuses, such as an unknown route, and what resources refuse likewise. */
  static final class OfAnswers extends ErrorMapper<WebApplicationException> {

    OfAnswers(ErrorApi<?> api) {
      super(api);
    }

    @Override
    public Response toResponse(WebApplicationException thrown) {
      Response meant = thrown.getResponse();
      if (meant.getStatus() < 400) {
        return meant;
      }
      return Answers.send(ErrorBodies.refuse(
          api(),
          meant.getStatus(),
          Answers.headers(meant.getStringHeaders()),
          thrown,
          List.of(),
          asked()));
    }
  }

  /** For all else. */
  static final class OfAll extends ErrorMapper<Throwable> {

    OfAll(ErrorApi<?> api) {
      super(api);
    }
  }
}
