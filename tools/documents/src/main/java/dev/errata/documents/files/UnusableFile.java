package dev.errata.documents.files;

import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.diagnostic.Result;

/** A file that cannot be read or written; its message says which, why, and what to do. */
public final class UnusableFile extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes one. */
  public UnusableFile(String message) {
    super(message);
  }

  /**
   * What a file holds.
   *
   * @throws UnusableFile if it has mistakes: the message has all of them
   */
  public static <T> T valueOf(Result<T> usable) throws UnusableFile {
    if (usable.success().isEmpty()) {
      throw new UnusableFile(DiagnosticRenderer.renderAll(usable.diagnostics()));
    }
    return usable.success().get();
  }
}
