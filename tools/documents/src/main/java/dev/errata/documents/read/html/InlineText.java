package dev.errata.documents.read.html;

import dev.errata.documents.read.page.Line;
import dev.errata.documents.read.page.PrintedText;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Running text, line by line, with the term that each line begins with. */
final class InlineText {

  private final Lines places;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean isBlank = true;
  private int markEnd;
  private boolean isCode;
  private int line;

  InlineText(Lines places) {
    this.places = places;
  }

  void add(Node node) {
    if (node instanceof TextNode leaf) {
      append(leaf);
    } else if (node instanceof Element element && !Tags.isIgnored(element)) {
      if (element.normalName().equals("br")) {
        endLine();
        return;
      }
      boolean isMark = isBlank && Tags.isMark(element);
      boolean isMarkGoingOn =
          !isBlank && markEnd == text.length() && markEnd > 0 && Tags.isMark(element);
      element.childNodes().forEach(this::add);
      if ((isMark || isMarkGoingOn) && !isBlank) {
        markEnd = text.length();
        isCode |= Tags.isCode(element);
      }
    }
  }

  private void append(TextNode leaf) {
    String piece = leaf.getWholeText();
    if (isBlank && !PrintedText.fold(piece).isEmpty()) {
      isBlank = false;
      line = places.of(leaf);
    }
    text.append(piece);
  }

  private void endLine() {
    String whole = PrintedText.fold(text);
    if (!whole.isEmpty()) {
      String marked = PrintedText.fold(text.substring(0, markEnd));
      String rest = PrintedText.fold(text.substring(markEnd));
      lines.add(new Line(marked, isCode, rest, whole, line));
    }
    text.setLength(0);
    isBlank = true;
    markEnd = 0;
    isCode = false;
  }

  /** The lines since the last call. */
  List<Line> take() {
    endLine();
    List<Line> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }
}
