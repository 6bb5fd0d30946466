package dev.errata;

import java.io.Serializable;
import java.util.Set;

/**
 * An error that an API documents: what a server raises it with and a client knows it by.
 *
 * <p>The generated enums implement this. None of the methods returns null.
 */
public interface ErrorCode extends Serializable {

  /** The code exactly as it stands on the wire, such as {@code EntityNotExist.User}. */
  String code();

  /**
   * What no other error of the catalog has: the code, but where errors share it what the catalog
   * calls this one.
   */
  default String id() {
    return code();
  }

  /**
   * The HTTP status, 100 to 599; 0 if the API has none; whatever the wire said for a code that no
   * catalog has.
   */
  int status();

  /** The message, in which a parameter stands as its name in braces. */
  String message();

  /** What the error means; empty if the catalog does not say. */
  default String description() {
    return "";
  }

  /** What to do about the error; empty if the catalog does not say. */
  default String solution() {
    return "";
  }

  /**
   * Whether the same request may succeed when sent again: as the catalog says, and by the status
   * for a code that no catalog has.
   */
  default boolean retryable() {
    return false;
  }

  /** The names of the parameters that must not be printed; unmodifiable. */
  default Set<String> sensitiveParams() {
    return Set.of();
  }

  /** The names of the parameters that never stand on the wire; unmodifiable. */
  default Set<String> internalParams() {
    return Set.of();
  }

  /** The name of the parameter that says when to send a request again; empty if there is none. */
  default String retryAfterParam() {
    return "";
  }

  /** Whether exceptions of this error have a stack trace. */
  default boolean hasStackTrace() {
    return true;
  }

  /**
   * Returns an error code that no catalog has, made of what was received.
   *
   * @param status the HTTP status, any number
   * @param code the code; null is read as empty
   * @param message the message; null is read as empty
   */
  static ErrorCode received(int status, String code, String message) {
    return new ReceivedErrorCode(status, code, message);
  }
}
