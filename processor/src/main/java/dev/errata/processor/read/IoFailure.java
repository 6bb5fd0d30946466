package dev.errata.processor.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Says in a message why a file could not be read or written. */
public final class IoFailure {

  private IoFailure() {}

  /** What the system said, below what the compiler makes of it. */
  public static String reason(IOException why) {
    if (why.getCause() instanceof IOException cause) {
      return reason(cause);
    }
    if (why instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = why instanceof FileSystemException of ? of.getReason() : why.getMessage();
    return reason == null ? why.getClass().getSimpleName() : reason;
  }
}
