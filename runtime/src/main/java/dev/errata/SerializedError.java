package dev.errata;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An exception as Java serialization writes it: what it says, by names. So it can be read with
 * another version of its catalog, in which a parameter may have come, gone or changed its type, and
 * the error itself may be missing. For generated code.
 */
public abstract class SerializedError implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int status;

  /** What tells the error from all others of its catalog; of one that was received, its code. */
  private final String code;

  private final String message;
  private final boolean isReceived;
  private final LinkedHashMap<String, Object> params;
  private final Throwable cause;
  private final StackTraceElement[] stackTrace;
  private final Throwable[] suppressed;
  private final Details details;

  /** Takes what an exception says. */
  protected SerializedError(CodedException error) {
    this.status = error.status();
    this.code = error.isReceived() ? error.code() : error.errorCode().id();
    this.message = error.wireMessage();
    this.isReceived = error.isReceived();
    this.params = new LinkedHashMap<>(error.params());
    this.cause = error.getCause();
    this.stackTrace = error.getStackTrace();
    this.suppressed = error.getSuppressed();
    this.details = error.details;
  }

  /**
   * Makes the exception that has the code now.
   *
   * @param message the message that was received; null for an error that was made here
   */
  protected abstract CodedException restore(
      int status, String code, String message, Map<String, ?> params, Throwable cause);

  /** Returns the exception. What the catalog does not have any more is as good as received. */
  protected final Object readResolve() {
    CodedException error = restore(status, code, isReceived ? message : null, params, cause);
    if (!isReceived && error.errorCode() instanceof ReceivedErrorCode) {
      error = restore(status, code, message, params, cause);
    }
    error.setStackTrace(stackTrace);
    error.details = details;
    for (Throwable each : suppressed) {
      error.addSuppressed(each);
    }
    return error;
  }
}
