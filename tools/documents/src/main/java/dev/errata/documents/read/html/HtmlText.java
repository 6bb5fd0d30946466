package dev.errata.documents.read.html;

import dev.errata.documents.read.page.PrintedText;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element as it is printed. */
final class HtmlText {

  private final Tags tags;
  private final List<Element> tables;
  private final StringBuilder text = new StringBuilder();

  private HtmlText(Tags tags, List<Element> tables) {
    this.tags = tags;
    this.tables = tables;
  }

  /**
   * The text of an element.
   *
   * @param tables where the tables in it are put, whose text is their own
   */
  static String of(Element element, Tags tags, List<Element> tables) {
    HtmlText text = new HtmlText(tags, tables);
    element.childNodes().forEach(text::add);
    return PrintedText.fold(text.text);
  }

  private void add(Node node) {
    if (node instanceof TextNode leaf) {
      text.append(leaf.getWholeText());
    } else if (node instanceof Element element && !Tags.isIgnored(element)) {
      if (element.normalName().equals("table")) {
        tables.add(element);
        text.append(' ');
        return;
      }
      boolean isApart = element.normalName().equals("br") || tags.isBlock(element);
      if (isApart) {
        text.append(' ');
      }
      element.childNodes().forEach(this::add);
      if (isApart) {
        text.append(' ');
      }
    }
  }
}
