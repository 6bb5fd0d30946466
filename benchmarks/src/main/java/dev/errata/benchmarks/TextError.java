package dev.errata.benchmarks;

/** An error by hand that is given its message. */
final class TextError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TextError(String message) {
    super(message);
  }
}
