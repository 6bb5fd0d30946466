package dev.errata.spring;

import dev.errata.http.ErrorRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The number of a request: the caller's, else one of our own. */
final class RequestId {

  /** The header in which it stands, both ways. */
  static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = "dev.errata.request-id";

  private RequestId() {}

  /** The number of a request, the same each time it is asked for. */
  static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String given = new ErrorRequest("", "", "", request.getHeader(HEADER), "").requestId();
    String number = given.isEmpty() ? UUID.randomUUID().toString() : given;
    request.setAttribute(ATTRIBUTE, number);
    return number;
  }
}
