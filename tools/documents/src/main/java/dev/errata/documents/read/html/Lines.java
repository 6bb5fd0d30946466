package dev.errata.documents.read.html;

import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Where nodes stand in the document. */
final class Lines {

  private final IntUnaryOperator lines;
  private int last = 1;

  /** Lines of the document by lines of the page. */
  Lines(IntUnaryOperator lines) {
    this.lines = lines;
  }

  /** The line of a node; that of the one before it, if the page does not have it. */
  int of(Node node) {
    Range range = node.sourceRange();
    if (range.isTracked() && !range.isImplicit()) {
      int line = range.start().lineNumber() + (node instanceof TextNode text ? blank(text) : 0);
      last = lines.applyAsInt(line);
    }
    return last;
  }

  private static int blank(TextNode node) {
    String text = node.getWholeText();
    int breaks = 0;
    for (int i = 0; i < text.length() && text.charAt(i) <= ' '; i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks;
  }
}
