package dev.errata.spring;

import dev.errata.http.ErrorAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sends answers in place of what a response was about to be. */
final class ServletResponses {

  private ServletResponses() {}

  /** Sends an answer; nothing of the response may have been sent. */
  static void send(ErrorAnswer answer, HttpServletResponse response) throws IOException {
    Map<String, Collection<String>> kept = new LinkedHashMap<>();
    response.getHeaderNames().stream()
        .filter(ServletResponses::outlivesBody)
        .forEach(name -> kept.put(name, List.copyOf(response.getHeaders(name))));
    // Takes back a writer too, beside which there is no stream.
    response.reset();
    response.setStatus(answer.status());
    kept.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    answer.headers().forEach(response::setHeader);
    byte[] body = answer.body();
    if (body.length > 0) {
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  /**
   * Whether a header, such as one of CORS or a cookie, is not about the body that is taken back.
   */
  private static boolean outlivesBody(String header) {
    return !header.regionMatches(true, 0, "Content-", 0, 8)
        && !header.equalsIgnoreCase("ETag")
        && !header.equalsIgnoreCase("Last-Modified")
        && !header.equalsIgnoreCase("Transfer-Encoding");
  }
}
