package dev.errata.benchmarks;

/** An error by hand that was received with a code that nobody knows. */
final class NotInCatalog extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  NotInCatalog(int status, String code, String message) {
    super(message, null, true, false);
    this.status = status;
    this.code = code;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
