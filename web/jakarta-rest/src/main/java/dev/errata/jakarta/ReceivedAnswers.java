package dev.errata.jakarta;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import dev.errata.http.ErrorBodies;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the errors that other APIs answer. */
final class ReceivedAnswers {

  private static final byte[] NOTHING = new byte[0];

  private ReceivedAnswers() {}

  /**
   * Reads the error of an answer, which is closed then.
   *
   * @param cause what the client has thrown, or null
   */
  static <E extends CodedException> E read(ErrorApi<E> api, Response response, Throwable cause) {
    try (response) {
      E error = ErrorBodies.read(
          api,
          response.getStatus(),
          name -> Optional.ofNullable(response.getHeaderString(name)),
          body(response));
      if (cause != null) {
        error.initCause(cause);
      }
      return error;
    }
  }

  /** Reads the error of an answer that a filter sees. */
  static <E extends CodedException> E read(ErrorApi<E> api, ClientResponseContext response)
      throws IOException {
    byte[] body = response.hasEntity() ? body(response.getEntityStream()) : NOTHING;
    return ErrorBodies.read(
        api,
        response.getStatus(),
        name -> Optional.ofNullable(response.getHeaderString(name)),
        body);
  }

  /** The body; empty if it cannot be read (any more), since the status is known all the same. */
  private static byte[] body(Response response) {
    try {
      return response.hasEntity() ? body(response.readEntity(InputStream.class)) : NOTHING;
    } catch (IOException | ProcessingException | IllegalStateException e) {
      return NOTHING;
    }
  }

  private static byte[] body(InputStream body) throws IOException {
    return body.readNBytes(ErrorBodies.LONGEST_BODY);
  }
}
