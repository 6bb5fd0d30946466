package dev.errata.http;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Errors as the bodies of HTTP answers, and back: the whole of a client, or of a server's handler.
 *
 * <pre>{@code
 * if (response.statusCode() >= 400) {
 *   throw ErrorBodies.read(
 *       RamErrors.API, response.statusCode(), response.headers()::firstValue, response.body());
 * }
 * }</pre>
 */
public final class ErrorBodies {

  /** No more bytes of a body are read; clients need fetch no more. */
  public static final int LONGEST_BODY = 65_536;

  private ErrorBodies() {}

  /**
   * Reads the error that an answer holds. Never throws, whatever was received.
   *
   * @param api whose answer it is
   * @param status the HTTP status of the answer
   * @param header finds the value of a header by its name, in whatever case
   * @param body the bytes of the body, of which the first 65,536 count; null is read as empty
   * @return the error of the code; if there is none, the one that the catalog names for the status,
   *     else the API's {@code Unknown}, with the first 1,000 characters of the body as its message.
   *     With the number of the request, the time to wait, and the other errors of the same answer.
   */
  public static <E extends CodedException> E read(
      ErrorApi<E> api, int status, Function<String, Optional<String>> header, byte[] body) {
    ReceivedHeaders headers = new ReceivedHeaders(header);
    byte[] bytes = body == null ? new byte[0] : body;
    ReceivedBody received = ReceivedBody.of(bytes, headers.value("Content-Type"));
    return new ErrorReader<>(api, status, headers).read(received);
  }

  /**
   * Reads the error that an answer holds, for clients that have the body as text, of which the
   * first 65,536 characters count.
   *
   * @see #read(ErrorApi, int, Function, byte[])
   */
  public static <E extends CodedException> E read(
      ErrorApi<E> api, int status, Function<String, Optional<String>> header, String body) {
    ReceivedBody received = ReceivedBody.of(body == null ? "" : body);
    return new ErrorReader<>(api, status, new ReceivedHeaders(header)).read(received);
  }

  /**
   * Answers a request that has failed. An error that was made here is answered as it is. All else
   * is answered as the catalog's error for 500: an error that was received and nobody caught, an
   * error of another API, any other exception. Nothing of those leaves.
   *
   * @param api whose errors are answered
   * @param thrown what was thrown; not null
   * @param request what was asked
   */
  public static ErrorAnswer write(ErrorApi<?> api, Throwable thrown, ErrorRequest request) {
    return new ErrorWriter(api, request).answer(thrown);
  }

  /**
   * Answers a request that a framework refuses, such as one for an unknown route: as the catalog's
   * error for the status, if it names one. If an error of the API led to the refusal, as one that a
   * constructor throws while a body is read, that is answered.
   *
   * @param api whose errors are answered
   * @param status the HTTP status, such as 404
   * @param headers what the status demands, such as {@code Allow} beside 405; empty for none
   * @param cause what the framework has thrown, of which nothing leaves; or null
   * @param violations what is wrong with the request, which is told; empty for nothing
   * @param request what was asked
   */
  public static ErrorAnswer refuse(
      ErrorApi<?> api,
      int status,
      Map<String, String> headers,
      Throwable cause,
      List<Violation> violations,
      ErrorRequest request) {
    return new ErrorWriter(api, request).refusal(status, headers, cause, violations);
  }
}
