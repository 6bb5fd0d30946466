package dev.errata.documents.read;

import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.read.html.HtmlPage;
import dev.errata.documents.read.page.PageTables;

/** Reads pages of HTML: tables, lists, definitions, fields and text below headings. */
final class HtmlReader implements FormatReader {

  @Override
  public ReadDocument read(String name, String text) {
    return ReadDocument.of(PageTables.of(HtmlPage.blocks(text, "", line -> line)));
  }
}
