package dev.errata.cli.io;

/** A file that cannot be read or written; its message says which, why, and what to do. */
public final class UnusableFile extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableFile(String message) {
    super(message);
  }
}
