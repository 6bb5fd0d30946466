package dev.errata.documents.sync;

import java.util.List;

/**
 * What became of a catalog.
 *
 * @param catalog its bytes; those that it had if nothing was taken
 * @param lock what is known of the documents from now on
 * @param findings what is to be told, in the order of the document
 * @param isChanged whether the catalog has other bytes than before
 */
public record SyncResult(byte[] catalog, Lock lock, List<Finding> findings, boolean isChanged) {

  /** What somebody has to decide. */
  public List<Finding> open() {
    return findings.stream().filter(Finding::isOpen).toList();
  }
}
