package dev.errata.documents.read;

import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.read.html.HtmlPage;
import dev.errata.documents.read.markdown.MarkdownHtml;
import dev.errata.documents.read.page.PageTables;

/** Reads Markdown, and the HTML in it, as the page that it becomes. */
final class MarkdownReader implements FormatReader {

  @Override
  public ReadDocument read(String name, String text) {
    MarkdownHtml page = MarkdownHtml.of(text);
    return ReadDocument.of(PageTables.of(HtmlPage.blocks(page.html(), page.title(), page.lines())));
  }
}
