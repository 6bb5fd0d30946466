package dev.errata.documents.read.html;

import dev.errata.documents.read.page.PrintedText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What the elements of a page are to a reader. */
final class Tags {

  private static final Set<String> BLOCKS = Set.of(
      "address",
      "article",
      "aside",
      "blockquote",
      "body",
      "center",
      "dd",
      "details",
      "div",
      "dl",
      "dt",
      "fieldset",
      "figcaption",
      "figure",
      "footer",
      "form",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "header",
      "hgroup",
      "hr",
      "html",
      "legend",
      "li",
      "main",
      "menu",
      "ol",
      "p",
      "pre",
      "section",
      "summary",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "tr",
      "ul");

  private static final Set<String> IGNORED = Set.of(
      "script",
      "style",
      "nav",
      "noscript",
      "template",
      "svg",
      "head",
      "button",
      "select",
      "textarea",
      "iframe",
      "object",
      "canvas",
      "math",
      "input",
      "title");

  private static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");
  private static final Set<String> BOLD = Set.of("strong", "b");

  private static final Pattern HIDDEN =
      Pattern.compile("(^|\\s)(sr-only|visually-?hidden|screen-reader-text)(\\s|$)");
  private static final Pattern ANCHOR =
      Pattern.compile("(^|\\s)(headerlink|anchor|hash-link|header-anchor|anchorjs-link)(\\s|$)");
  private static final Pattern MARK =
      Pattern.compile("[#\u00b6\u00a7*\u2020\u2021]|\\ud83d\\udd17|Permalink.*|Direct link.*");
  private static final Pattern FOOTNOTE =
      Pattern.compile("[\\[(]?([0-9]{1,2}|[a-z]|\\*{1,3}|\u2020|\u2021)[\\])]?");

  private final Set<Element> containers = Collections.newSetFromMap(new IdentityHashMap<>());

  private Tags() {}

  /** The tags of a page, where an element is a block too if one stands in it. */
  static Tags of(Element root) {
    Tags tags = new Tags();
    root.traverse((node, depth) -> {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        Element parent = element.parent();
        while (parent != null && tags.containers.add(parent)) {
          parent = parent.parent();
        }
      }
    });
    return tags;
  }

  boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName()) || containers.contains(element);
  }

  /** Whether a person who reads the page does not see it, or sees no text of the page in it. */
  static boolean isIgnored(Element element) {
    String name = element.normalName();
    if (IGNORED.contains(name) || "navigation".equals(element.attr("role"))) {
      return true;
    }
    String classes = element.className();
    if (!classes.isEmpty() && HIDDEN.matcher(classes).find()) {
      return true;
    }
    return name.equals("a")
        ? isAnchor(element, classes)
        : name.equals("sup") && isFootnote(element);
  }

  private static boolean isAnchor(Element element, String classes) {
    String text = element.childNodeSize() > 4 ? "long" : PrintedText.fold(element.wholeText());
    boolean isLink = element.hasAttr("href") && element.attr("href").contains("#");
    return isLink
        && (MARK.matcher(text).matches() || text.isEmpty())
        && (text.length() < 3 || ANCHOR.matcher(classes).find());
  }

  /** A number above the line marks a note, but behind a digit it is a power. */
  private static boolean isFootnote(Element element) {
    if (!FOOTNOTE.matcher(PrintedText.fold(element.wholeText())).matches()) {
      return false;
    }
    if (element.previousSibling() instanceof TextNode before
        && !before.getWholeText().isEmpty()) {
      String text = before.getWholeText();
      boolean isBare = Character.isDigit(element.wholeText().strip().charAt(0));
      return !isBare || !Character.isDigit(text.charAt(text.length() - 1));
    }
    return true;
  }

  static boolean isCode(Element element) {
    return CODE.contains(element.normalName());
  }

  static boolean isMark(Element element) {
    return isCode(element) || BOLD.contains(element.normalName());
  }

  /** Whether all text of an element is bold. */
  static boolean isBold(Element element) {
    if (element.normalName().equals("th")) {
      return true;
    }
    Element only = null;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text && text.isBlank()) {
        continue;
      }
      if (only != null || !(child instanceof Element inner)) {
        return false;
      }
      only = inner;
    }
    return only != null && (BOLD.contains(only.normalName()) || isBold(only));
  }
}
