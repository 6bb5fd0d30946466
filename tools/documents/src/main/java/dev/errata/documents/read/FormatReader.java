package dev.errata.documents.read;

import dev.errata.documents.document.ReadDocument;

/** Reads the documents of one format. */
interface FormatReader {

  /**
   * Reads a document.
   *
   * @param name what messages call it
   * @param text its characters, without a byte order mark; line ends as they are
   */
  ReadDocument read(String name, String text);
}
