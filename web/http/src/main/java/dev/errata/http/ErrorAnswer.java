package dev.errata.http;

import dev.errata.CodedException;
import java.util.Map;
import java.util.Optional;

/** The answer to a request that has failed: for a framework to send and to log. */
public final class ErrorAnswer {

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final CodedException error;
  private final Throwable thrown;
  private final boolean unexpected;
  private final String requestId;

  ErrorAnswer(
      int status,
      Map<String, String> headers,
      byte[] body,
      CodedException error,
      Throwable thrown,
      boolean unexpected,
      String requestId) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.error = error;
    this.thrown = thrown;
    this.unexpected = unexpected;
    this.requestId = requestId;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The headers in order, {@code Content-Type} among them if there is a body. Unmodifiable. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The body, which may be empty. It is no copy, since it is only to be sent. */
  public byte[] body() {
    return body;
  }

  /** The error that is answered; empty if the catalog names none for the status. */
  public Optional<CodedException> error() {
    return Optional.ofNullable(error);
  }

  /** What was thrown, for the trace in a log; null for a refusal that has no cause. */
  public Throwable thrown() {
    return thrown;
  }

  /**
   * Whether nobody meant to answer so: what was thrown is no error of this API, or was received
   * from another one, or a framework gave up with a status of 500 and more.
   */
  public boolean isUnexpected() {
    return unexpected;
  }

  /**
   * What a logger prints beside the message, in order; unmodifiable. Sensitive values are masked.
   * The keys are a fixed few, in letters alone; the values are texts and, for statuses, numbers.
   *
   * <ul>
   *   <li>{@code errorStatus}, {@code errorCode}, {@code errorParams}: the error that is answered.
   *   <li>{@code errorRequestId}: the number of the request. It is not called {@code requestId}, as
   *       many applications have that in the context of their logs, and a key that is there twice
   *       loses the event in some formats.
   *   <li>{@code upstreamStatus}, {@code upstreamCode}, {@code upstreamRequestId}: the error that
   *       was received from another API and led to this one.
   * </ul>
   */
  public Map<String, Object> logged() {
    return LogEntries.of(status, error, requestId, thrown);
  }
}
