package dev.errata.documents.openapi;

/** A set of errors that cannot be made; its message says why and what to do. */
public final class UnknownErrors extends Exception {

  private static final long serialVersionUID = 1L;

  UnknownErrors(String message) {
    super(message);
  }
}
