package dev.errata;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An error of an API as a Java exception: the parent of every generated exception.
 *
 * <p>It has two messages. {@link #wireMessage()} is what a server sends. {@link #getMessage()} is
 * what loggers and stack traces print; it is the same text, but for parameters that the catalog
 * calls sensitive: those are masked. Of a received text, nothing is printed that may hold them.
 *
 * <p>The protected members are for generated code.
 */
public abstract class CodedException extends RuntimeException {

  /** What stands in {@link #getMessage()} for a sensitive value. */
  protected static final String MASKED = "***";

  private static final long serialVersionUID = 1L;

  private final ErrorCode errorCode;

  /** The HTTP status as the wire had it. */
  private final int receivedStatus;

  /** What was found out after the exception was made; null if nothing was. */
  Details details;

  /**
   * Makes an error, with a stack trace if its code has it so.
   *
   * @param errorCode which error; not null
   * @param cause what led to it, or null
   */
  protected CodedException(ErrorCode errorCode, Throwable cause) {
    this(errorCode, cause, errorCode.hasStackTrace());
  }

  /**
   * Makes an error, with or without a stack trace.
   *
   * @param errorCode which error; not null
   * @param cause what led to it, or null
   * @param stackTrace whether to fill in the stack trace
   */
  protected CodedException(ErrorCode errorCode, Throwable cause, boolean stackTrace) {
    this(errorCode, 0, null, cause, stackTrace);
  }

  /**
   * Makes the error that came over the wire, with a stack trace if its code has it so.
   *
   * @param errorCode which error; not null
   * @param status the HTTP status, any number
   * @param message the message; null for an error that was made here after all
   * @param cause what led to it, or null
   */
  protected CodedException(ErrorCode errorCode, int status, String message, Throwable cause) {
    this(errorCode, status, message, cause, errorCode.hasStackTrace());
  }

  /**
   * Makes the error that came over the wire, with or without a stack trace.
   *
   * @param errorCode which error; not null
   * @param status the HTTP status, any number
   * @param message the message; null for an error that was made here after all
   * @param cause what led to it, or null
   * @param stackTrace whether to fill in the stack trace
   */
  protected CodedException(
      ErrorCode errorCode, int status, String message, Throwable cause, boolean stackTrace) {
    super(message, cause, true, stackTrace);
    this.errorCode = errorCode;
    this.receivedStatus = status;
  }

  /** Which error this is: a constant of the generated enum, but for a code it does not have. */
  public final ErrorCode errorCode() {
    return errorCode;
  }

  /** The code exactly as it stands on the wire. */
  public final String code() {
    return errorCode.code();
  }

  /** The HTTP status: the one received for a decoded error, else the one documented. */
  public final int status() {
    return isReceived() ? receivedStatus : errorCode.status();
  }

  /** What the error means; empty if the catalog does not say. */
  public final String description() {
    return errorCode.description();
  }

  /** What to do about the error; empty if the catalog does not say. */
  public final String solution() {
    return errorCode.solution();
  }

  /** Whether the error came over the wire, and was not made here. */
  public final boolean isReceived() {
    return super.getMessage() != null;
  }

  /** The message to send: sensitive values stand in it. As received for a decoded error. */
  public final String wireMessage() {
    return isReceived() ? super.getMessage() : render();
  }

  /**
   * The message to log: {@link #wireMessage()} with sensitive values masked.
   *
   * <p>Of a decoded error with sensitive parameters it is the catalog's message with the names of
   * the parameters in it, unless it is clear where in the text the sensitive values stand. Of an
   * error that the catalog does not have it is the code and the status. Of an error that was
   * received without a message it is the catalog's.
   */
  @Override
  public String getMessage() {
    if (errorCode instanceof ReceivedErrorCode) {
      return errorCode.toString();
    }
    String message = wireMessage();
    return message.isEmpty() ? errorCode.message() : message;
  }

  /**
   * The parameters by the catalog's names, in the order of the message; unmodifiable.
   *
   * <p>Sensitive values stand in it as they are: {@link #maskedParams()} is for loggers. A value is
   * null if a decoded message did not carry it.
   */
  public Map<String, Object> params() {
    return Map.of();
  }

  /** The parameters as in {@link #params()}, with sensitive values masked; unmodifiable. */
  public final Map<String, Object> maskedParams() {
    Map<String, Object> params = new LinkedHashMap<>(params());
    for (String name : errorCode.sensitiveParams()) {
      if (params.get(name) != null) {
        params.put(name, MASKED);
      }
    }
    return Collections.unmodifiableMap(params);
  }

  /**
   * The parameters that may stand in a body, in the order of the message: those that are neither
   * sensitive nor internal. Unmodifiable.
   */
  public final Map<String, Object> wireParams() {
    Set<String> sensitive = errorCode.sensitiveParams();
    Set<String> internal = errorCode.internalParams();
    if (sensitive.isEmpty() && internal.isEmpty()) {
      return params();
    }
    Map<String, Object> params = new LinkedHashMap<>(params());
    params.keySet().removeAll(sensitive);
    params.keySet().removeAll(internal);
    return Collections.unmodifiableMap(params);
  }

  /** The number that the server gave the request; empty if it gave none. */
  public final String requestId() {
    return details == null ? "" : details.requestId;
  }

  /**
   * How long to wait before the same request is sent again, not negative: what the parameter says
   * that the catalog names, else what came beside the error. Empty if unknown.
   */
  public final Optional<Duration> retryAfter() {
    String param = errorCode.retryAfterParam();
    Object after = param.isEmpty() ? null : params().get(param);
    Duration wait = details == null ? null : details.retryAfter;
    if (after instanceof Duration duration) {
      wait = duration;
    } else if (after instanceof Number seconds) {
      wait = Duration.ofSeconds(seconds.longValue());
    } else if (after instanceof Instant until) {
      wait = Duration.between(Instant.now(), until);
    }
    return Optional.ofNullable(wait == null || !wait.isNegative() ? wait : Duration.ZERO);
  }

  /** The part of the request that is at fault, as a JSON pointer (RFC 6901); empty if unknown. */
  public final String pointer() {
    return details == null ? "" : details.pointer;
  }

  /** All errors of the same answer: this one, then the others. Unmodifiable. */
  public final List<CodedException> errors() {
    List<CodedException> errors = new ArrayList<>();
    errors.add(this);
    if (details != null) {
      errors.addAll(details.others);
    }
    return Collections.unmodifiableList(errors);
  }

  /** The message with the values of the parameters in it. */
  protected String render() {
    return errorCode.message();
  }

  @Override
  public synchronized Throwable getCause() {
    return details == null || details.cause == null ? super.getCause() : details.cause;
  }

  /**
   * Gives the error a cause, such as the exception of an HTTP client.
   *
   * @param cause what led to it, or null
   * @return this error
   * @throws IllegalArgumentException if the cause is this error
   * @throws IllegalStateException if it has a cause
   */
  @Override
  public synchronized Throwable initCause(Throwable cause) {
    if (cause == this) {
      throw new IllegalArgumentException("an error cannot be its own cause", this);
    }
    if (getCause() != null) {
      throw new IllegalStateException("the error has a cause", this);
    }
    Details.of(this).cause = cause;
    return this;
  }

  /**
   * A received text as it may be printed: the catalog's message in its place if a sensitive value,
   * which may have come beside it, stands anywhere else in it, and is no piece of that message.
   *
   * @param masked the text, masked where the message has sensitive parameters
   */
  protected final String printed(String masked) {
    String message = errorCode.message();
    for (String name : errorCode.sensitiveParams()) {
      String value = Objects.toString(params().get(name), "");
      if (masked.contains(value) && !message.contains(value)) {
        return message;
      }
    }
    return masked;
  }

  /** Returns an unmodifiable map of alternating names and values, in that order. */
  protected static Map<String, Object> paramsOf(Object... namesAndValues) {
    Map<String, Object> params = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      params.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return Collections.unmodifiableMap(params);
  }
}
