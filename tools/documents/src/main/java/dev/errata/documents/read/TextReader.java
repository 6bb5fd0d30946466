package dev.errata.documents.read;

import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.read.page.PageTables;
import dev.errata.documents.read.text.TextPage;

/** Reads plain text: tables that are drawn or aligned, fields below headings, lists. */
final class TextReader implements FormatReader {

  @Override
  public ReadDocument read(String name, String text) {
    return ReadDocument.of(PageTables.of(TextPage.blocks(text)));
  }
}
