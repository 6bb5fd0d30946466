package dev.errata;

/** An error code that came over the wire and that no catalog has. */
record ReceivedErrorCode(int status, String code, String message) implements ErrorCode {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_PRINTED = 100;

  ReceivedErrorCode {
    code = code == null ? "" : code;
    message = message == null ? "" : message;
  }

  /** By what the statuses of HTTP mean (RFC 9110, section 15; RFC 8470; RFC 6585). */
  @Override
  public boolean retryable() {
    return switch (status) {
      case 408, 425, 429, 502, 503, 504 -> true;
      default -> false;
    };
  }

  /**
   * What loggers may print. Nobody knows what the message holds, so it is left out, and so is a
   * code that does not look like one.
   */
  @Override
  public String toString() {
    String shown = isPrintable() ? "'" + code + "'" : "what was received";
    return shown + " is no code of the catalog; the status is " + status;
  }

  private boolean isPrintable() {
    return !code.isEmpty()
        && code.length() <= LONGEST_PRINTED
        && code.chars().allMatch(ReceivedErrorCode::isPrintable);
  }

  private static boolean isPrintable(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "._-:/#".indexOf(c) >= 0;
  }
}
