package dev.errata.documents.changes;

/** A baseline that cannot be had; its message says which, why, and what to do. */
public final class NoBaseline extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes it of the whole text, the help included. */
  public NoBaseline(String message) {
    super(message);
  }
}
