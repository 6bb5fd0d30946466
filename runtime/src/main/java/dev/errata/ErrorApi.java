package dev.errata;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the errors of an API are to the outside: how a code becomes an exception, how a body looks,
 * and which error stands for which status. Decoders and encoders of bodies take it; generated as
 * {@code API}.
 *
 * @param <E> the parent of the API's exceptions, and of those of the APIs that it uses
 */
public final class ErrorApi<E extends CodedException> {

  /** Makes the errors; for generated code. */
  @FunctionalInterface
  public interface Maker<E extends CodedException> {

    /**
     * Makes an error.
     *
     * @param status the HTTP status
     * @param code the code
     * @param message the message that was received; null for an error that is made here
     * @param params the parameters that are known by themselves; null for none
     * @param cause what led to it, or null
     */
    E make(int status, String code, String message, Map<String, ?> params, Throwable cause);
  }

  private final Class<? extends E> type;
  private final ErrorApi<?>[] used;
  private final Maker<E> maker;
  private final String documentation;
  private final Map<Integer, ? extends ErrorCode> errorsByStatus;
  private final List<String> shapes;

  /**
   * Describes an API that uses no other; for generated code.
   *
   * @param type the parent of the API's exceptions
   * @param maker makes them
   * @param documentation as in {@link #documentation()}
   * @param errorsByStatus the errors that stand for a status
   * @param shapes as in {@link #shapes()}
   */
  public ErrorApi(
      Class<? extends E> type,
      Maker<E> maker,
      String documentation,
      Map<Integer, ? extends ErrorCode> errorsByStatus,
      String... shapes) {
    this(type, new ErrorApi<?>[0], maker, documentation, errorsByStatus, shapes);
  }

  /**
   * Describes an API that uses others; for generated code.
   *
   * @param type the parent of the API's exceptions, but for those of the APIs that it uses
   * @param used the APIs that it uses
   * @param maker makes the exceptions of all of them
   * @param documentation as in {@link #documentation()}
   * @param errorsByStatus the errors that stand for a status
   * @param shapes as in {@link #shapes()}
   */
  public ErrorApi(
      Class<? extends E> type,
      ErrorApi<?>[] used,
      Maker<E> maker,
      String documentation,
      Map<Integer, ? extends ErrorCode> errorsByStatus,
      String... shapes) {
    this.type = type;
    this.used = used;
    this.maker = maker;
    this.documentation = documentation;
    this.errorsByStatus = errorsByStatus;
    this.shapes = List.of(shapes);
  }

  /**
   * The API that has an exception: this one, or one of those that it uses.
   *
   * @param thrown anything, or null
   * @return the API; null if it is an exception of none of them
   */
  public ErrorApi<?> apiOf(Throwable thrown) {
    for (ErrorApi<?> each : used) {
      ErrorApi<?> found = each.apiOf(thrown);
      if (found != null) {
        return found;
      }
    }
    return type.isInstance(thrown) ? this : null;
  }

  /** The address of an error's documentation, with {@code {code}} in it; empty if there is none. */
  public String documentation() {
    return documentation;
  }

  /**
   * The shapes of a body, the one that is written first: each the drawing of a body, at whose
   * leaves the names of values stand. A drawing that begins with {@code <} is XML, one that begins
   * with a brace JSON. The word {@code problem-json} is a problem of RFC 9457; the drawing of
   * members that it has beside the usual ones may follow. Several failures are a list of one in
   * JSON, and in XML an element with the attribute {@code each}.
   */
  public List<String> shapes() {
    return shapes;
  }

  /**
   * Makes the error that was received.
   *
   * @param status the HTTP status received
   * @param code the code received; null is read as empty
   * @param message the message received; null is read as empty
   * @param params the parameters received by themselves, which count more than those that the
   *     message holds; null for none
   * @param cause what led to it, such as the exception of an HTTP client; or null
   */
  public E decode(int status, String code, String message, Map<String, ?> params, Throwable cause) {
    return maker.make(status, code, message == null ? "" : message, params, cause);
  }

  /**
   * Makes the error that stands for a status, as if raised here; null if the catalog names none.
   *
   * @param status the HTTP status
   * @param cause what led to it, or null
   */
  public E errorOf(int status, Throwable cause) {
    ErrorCode error = errorsByStatus.get(status);
    return error == null ? null : maker.make(status, error.id(), null, null, cause);
  }

  /**
   * Makes an error that was received one of our own, for a server that means to pass it on: its
   * message is the catalog's, with the parameters in it, sensitive ones masked. The error received
   * is its cause. One of an API that this one uses stays that API's.
   *
   * @throws IllegalArgumentException if it is of none of them
   */
  public E passOn(E received) {
    @SuppressWarnings("unchecked")
    ErrorApi<E> api = (ErrorApi<E>) apiOf(received);
    if (api == null) {
      throw new IllegalArgumentException("an error of another API", received);
    }
    ErrorCode error = received.errorCode();
    Map<String, Object> params = new HashMap<>(received.maskedParams());
    params.keySet().removeAll(error.internalParams());
    return api.maker.make(received.status(), error.id(), null, params, received);
  }

  /**
   * Adds what came beside a received error; for decoders.
   *
   * @param requestId the number of the request; null for none
   * @param retryAfter how long to wait; null if unknown
   * @return the error
   */
  public static <E extends CodedException> E received(
      E error, String requestId, Duration retryAfter) {
    if (requestId != null) {
      Details.of(error).requestId = requestId;
    }
    if (retryAfter != null) {
      Details.of(error).retryAfter = retryAfter;
    }
    return error;
  }
}
