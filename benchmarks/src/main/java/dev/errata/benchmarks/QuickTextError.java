package dev.errata.benchmarks;

/** An error by hand that is given its message and has no stack trace. */
final class QuickTextError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public QuickTextError(String message) {
    super(message, null, true, false);
  }
}
