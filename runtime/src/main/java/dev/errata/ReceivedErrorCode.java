package dev.errata;

/** An error code that came over the wire and that no catalog has. */
final class ReceivedErrorCode implements ErrorCode {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_PRINTED = 100;

  private final int status;
  private final String code;
  private final String message;

  ReceivedErrorCode(int status, String code, String message) {
    this.status = status;
    this.code = code == null ? "" : code;
    this.message = message == null ? "" : message;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String message() {
    return message;
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

  @Override
  public boolean equals(Object other) {
    return other instanceof ReceivedErrorCode that
        && status == that.status
        && code.equals(that.code)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return 31 * code.hashCode() + status;
  }

  private boolean isPrintable() {
    for (int i = 0; i < code.length(); i++) {
      if (!isPrintable(code.charAt(i))) {
        return false;
      }
    }
    return !code.isEmpty() && code.length() <= LONGEST_PRINTED;
  }

  private static boolean isPrintable(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "._-:/#".indexOf(c) >= 0;
  }
}
