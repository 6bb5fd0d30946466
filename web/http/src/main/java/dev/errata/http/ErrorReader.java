package dev.errata.http;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import dev.errata.Failures;
import java.util.List;

/**
 * Makes the exception of an answer.
 *
 * @param api whose answer it is
 * @param status the HTTP status of the answer
 * @param headers its headers
 */
record ErrorReader<E extends CodedException>(ErrorApi<E> api, int status, ReceivedHeaders headers) {

  private static final int LONGEST_UNKNOWN = 1_000;

  /** Reads a body: by the first shape that fits, else as an error that nobody knows. */
  E read(ReceivedBody body) {
    String requestId = headers.requestId();
    Shapes shapes = Shapes.of(api);
    boolean isXml = body.isXml();
    Object members = null;
    for (Shape shape : shapes.read()) {
      if (isXml == (shape.format() == Format.XML)) {
        if (members == null) {
          members = isXml ? body.xml() : body.json(shapes.names());
        }
        Found found = Found.in(members, shape);
        if (requestId.isEmpty()) {
          requestId = ReceivedHeaders.checkedRequestId(found.requestId());
        }
        E error = error(found);
        if (error != null) {
          return received(error, requestId);
        }
      }
    }
    return received(withoutCode(body.text()), requestId);
  }

  private E received(E error, String requestId) {
    return ErrorApi.received(error, requestId.isEmpty() ? null : requestId, headers.retryAfter());
  }

  /** The first error of an answer, which carries the others; null if there is no code. */
  private E error(Found answer) {
    String code = answer.code(status);
    if (answer.failures().isEmpty()) {
      return code == null ? null : decode(answer, code);
    }
    Failures failures = new Failures();
    if (code != null) {
      Found first = repeatsFirst(answer) ? answer.with(answer.failures().get(0)) : answer;
      failures.at(first.pointer()).accept(decode(first, code));
    }
    for (Found other : othersThanFirst(answer)) {
      String own = other.code(status);
      if (own != null || code != null) {
        failures.at(other.pointer()).accept(decode(other, own == null ? code : own));
      }
    }
    @SuppressWarnings("unchecked") // The API has made each of them.
    E first = (E) failures.first();
    return first;
  }

  private List<Found> othersThanFirst(Found answer) {
    List<Found> failures = answer.failures();
    return repeatsFirst(answer) ? failures.subList(1, failures.size()) : failures;
  }

  /** Whether the error of the answer itself is said again as the first of all. */
  private boolean repeatsFirst(Found answer) {
    if (answer.code(status) == null || answer.failures().isEmpty()) {
      return false;
    }
    Found first = answer.failures().get(0);
    return answer.code(status).equals(first.code(status)) && answer.isWordedAs(first);
  }

  private E decode(Found found, String code) {
    return api.decode(status, code, found.message(), found.params(), null);
  }

  /** What is no body of the API may hold anything, so that no error of the catalog can print it. */
  private E withoutCode(String body) {
    E told = api.decode(status, "", "", null, null);
    return told.errorCode() instanceof Enum
        ? told
        : api.decode(status, "", start(body), null, null);
  }

  private static String start(String text) {
    if (text.length() <= LONGEST_UNKNOWN) {
      return text;
    }
    boolean cutsPair = Character.isHighSurrogate(text.charAt(LONGEST_UNKNOWN - 1));
    return text.substring(0, cutsPair ? LONGEST_UNKNOWN - 1 : LONGEST_UNKNOWN);
  }
}
