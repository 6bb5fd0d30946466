package dev.errata.documents.files;

/** A file that cannot be read or written; its message says which, why, and what to do. */
public final class UnusableFile extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes one. */
  public UnusableFile(String message) {
    super(message);
  }
}
