package dev.errata.spring;

import dev.errata.http.ErrorRequest;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** What an answer has to know of a request, also where it was dispatched to an error page. */
final class ServletRequests {

  /** Servlet 6.1 dispatches to error pages by GET; older ones by the method that was asked. */
  private static final String ERROR_METHOD = "jakarta.servlet.error.method";

  private ServletRequests() {}

  static ErrorRequest describe(HttpServletRequest request) {
    return new ErrorRequest(
        asked(request, ERROR_METHOD, request.getMethod()),
        String.join(", ", Collections.list(request.getHeaders("Accept"))),
        asked(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI()),
        RequestId.of(request),
        request.getServerName());
  }

  /** The path within the application, which patterns are of. */
  static String path(HttpServletRequest request) {
    return asked(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI())
        .substring(request.getContextPath().length());
  }

  private static String asked(HttpServletRequest request, String attribute, String otherwise) {
    return request.getAttribute(attribute) instanceof String asked ? asked : otherwise;
  }
}
