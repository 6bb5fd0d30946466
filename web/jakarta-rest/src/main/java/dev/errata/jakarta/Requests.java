package dev.errata.jakarta;

import dev.errata.http.ErrorRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.UnaryOperator;

/** What an answer has to know of a request. */
final class Requests {

  /** The header in which the number of a request stands, both ways. */
  static final String ID = "X-Request-Id";

  private Requests() {}

  /**
   * Describes a request.
   *
   * @param header finds the values of a header by its name, joined by commas; null if there is none
   */
  static ErrorRequest describe(String method, UriInfo uri, UnaryOperator<String> header) {
    return new ErrorRequest(
        method,
        header.apply(HttpHeaders.ACCEPT),
        uri.getRequestUri().getRawPath(),
        header.apply(ID),
        uri.getRequestUri().getHost());
  }
}
