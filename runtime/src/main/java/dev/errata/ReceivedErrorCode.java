package dev.errata;

/** An error code that came over the wire and that no catalog has. */
record ReceivedErrorCode(int status, String code, String message) implements ErrorCode {

  private static final long serialVersionUID = 1L;

  ReceivedErrorCode {
    code = code == null ? "" : code;
    message = message == null ? "" : message;
  }
}
