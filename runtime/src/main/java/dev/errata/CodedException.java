package dev.errata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error of an API as a Java exception: the parent of every generated exception.
 *
 * <p>It has two messages. {@link #wireMessage()} is what a server sends. {@link #getMessage()} is
 * what loggers and stack traces print; it is the same text, but for parameters that the catalog
 * calls sensitive: those are masked.
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

  /** The message as the wire had it; null for an error that was made here. */
  private final String received;

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
    super(null, cause, true, stackTrace);
    this.errorCode = errorCode;
    this.receivedStatus = 0;
    this.received = null;
  }

  /**
   * Makes the error that came over the wire, with a stack trace if its code has it so.
   *
   * @param errorCode which error; not null
   * @param status the HTTP status, any number
   * @param message the message; null is read as empty
   */
  protected CodedException(ErrorCode errorCode, int status, String message) {
    this(errorCode, status, message, errorCode.hasStackTrace());
  }

  /**
   * Makes the error that came over the wire, with or without a stack trace.
   *
   * @param errorCode which error; not null
   * @param status the HTTP status, any number
   * @param message the message; null is read as empty
   * @param stackTrace whether to fill in the stack trace
   */
  protected CodedException(ErrorCode errorCode, int status, String message, boolean stackTrace) {
    super(null, null, true, stackTrace);
    this.errorCode = errorCode;
    this.receivedStatus = status;
    this.received = message == null ? "" : message;
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
    return received == null ? errorCode.status() : receivedStatus;
  }

  /** What the error means; empty if the catalog does not say. */
  public final String description() {
    return errorCode.description();
  }

  /** What to do about the error; empty if the catalog does not say. */
  public final String solution() {
    return errorCode.solution();
  }

  /** The message to send: sensitive values stand in it. As received for a decoded error. */
  public final String wireMessage() {
    return received == null ? render() : received;
  }

  /** The message to log: {@link #wireMessage()} with sensitive values masked. */
  @Override
  public String getMessage() {
    return wireMessage();
  }

  /**
   * The parameters by the catalog's names, in the order of the message; unmodifiable.
   *
   * <p>Sensitive values stand in it as they are. A value is null if a decoded message did not carry
   * it.
   */
  public Map<String, Object> params() {
    return Map.of();
  }

  /** The message with the values of the parameters in it. */
  protected String render() {
    return errorCode.message();
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
