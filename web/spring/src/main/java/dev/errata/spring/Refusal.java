package dev.errata.spring;

import dev.errata.http.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * A request that Spring refuses.
 *
 * @param status the HTTP status
 * @param headers what the status demands, such as {@code Allow}
 * @param violations what is wrong with the request
 */
record Refusal(int status, Map<String, String> headers, List<Violation> violations) {

  private static final int BAD_REQUEST = 400;

  /** A request with mistakes in it. */
  static Refusal badRequest(List<Violation> violations) {
    return new Refusal(BAD_REQUEST, Map.of(), violations);
  }

  /** What Spring means by an exception; empty if it is none of Spring's refusals. */
  static Optional<Refusal> of(Throwable thrown) {
    if (thrown instanceof BindException invalid) {
      return Optional.of(badRequest(Violations.of(invalid.getBindingResult())));
    }
    if (thrown instanceof ErrorResponse response) {
      int status = response.getStatusCode().value();
      return Optional.of(new Refusal(status, headers(response), violations(response, status)));
    }
    // The one is a mistake of the server, and so it is not a refusal.
    if (thrown instanceof HttpMessageNotReadableException
        || thrown instanceof TypeMismatchException
            && !(thrown instanceof ConversionNotSupportedException)) {
      return Optional.of(badRequest(List.of()));
    }
    return Optional.empty();
  }

  /** What was found in a request; what was found in a return value is not the caller's business. */
  private static List<Violation> violations(ErrorResponse response, int status) {
    return response instanceof HandlerMethodValidationException invalid && status == BAD_REQUEST
        ? Violations.of(invalid)
        : List.of();
  }

  private static Map<String, String> headers(ErrorResponse response) {
    Map<String, String> headers = new LinkedHashMap<>();
    response.getHeaders().forEach((name, values) -> {
      if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
        headers.put(name, String.join(", ", values));
      }
    });
    return headers;
  }
}
