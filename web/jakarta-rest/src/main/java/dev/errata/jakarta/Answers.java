package dev.errata.jakarta;

import dev.errata.http.ErrorAnswer;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers as Jakarta REST has them. */
final class Answers {

  private Answers() {}

  /** Logs an answer and makes it one that a server sends. */
  static Response send(ErrorAnswer answer) {
    ErrorLog.log(answer);
    Response.ResponseBuilder response = Response.status(answer.status()).entity(answer.body());
    answer.headers().forEach(response::header);
    return response.build();
  }

  /** The headers that an answer had before, but for those that tell of its body. */
  static Map<String, String> headers(MultivaluedMap<String, String> headers) {
    Map<String, String> kept = new LinkedHashMap<>();
    headers.forEach((name, values) -> {
      if (!name.regionMatches(true, 0, "Content-", 0, 8)) {
        kept.put(name, String.join(", ", values));
      }
    });
    return kept;
  }
}
