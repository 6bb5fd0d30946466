package dev.errata.documents.read.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** HTML that stands in Markdown, told from names in angle brackets that only look like it. */
final class RawHtml implements NodeRenderer {

  private static final Set<String> INLINE = Set.of(
      "a",
      "abbr",
      "b",
      "big",
      "br",
      "center",
      "cite",
      "code",
      "del",
      "details",
      "dfn",
      "div",
      "em",
      "font",
      "hr",
      "i",
      "img",
      "ins",
      "kbd",
      "li",
      "mark",
      "ol",
      "p",
      "picture",
      "pre",
      "q",
      "s",
      "samp",
      "small",
      "span",
      "strike",
      "strong",
      "sub",
      "summary",
      "sup",
      "svg",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "tr",
      "tt",
      "u",
      "ul",
      "wbr",
      "dl",
      "dt",
      "dd",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "blockquote",
      "nobr",
      "var",
      "script",
      "style");

  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)\\s*/?>");

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final String mark;

  RawHtml(HtmlNodeRendererContext context, String mark) {
    this.context = context;
    this.html = context.getWriter();
    this.mark = mark;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(HtmlBlock.class, HtmlInline.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof HtmlBlock block) {
      Map<String, String> line = context.extendAttributes(block, "div", Map.of());
      html.line();
      html.raw("<!-- " + mark + "=\"" + line.getOrDefault(mark, "1") + "\" -->");
      html.raw(block.getLiteral());
      html.line();
    } else if (node instanceof HtmlInline inline) {
      String literal = inline.getLiteral();
      if (isName(literal, inline)) {
        html.text(literal);
      } else {
        html.raw(literal);
      }
    }
  }

  /**
   * Whether a tag is a placeholder: it has no attributes, and is no tag, nor one of a component.
   */
  private static boolean isName(String literal, Node node) {
    Matcher name = NAME.matcher(literal);
    return name.matches()
        && !INLINE.contains(name.group(1).toLowerCase(Locale.ROOT))
        && !isComponent(literal, name.group(1), node);
  }

  private static boolean isComponent(String literal, String name, Node node) {
    if (!Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    if (literal.startsWith("</") || literal.endsWith("/>")) {
      return true;
    }
    for (Node next = node.getNext(); next != null; next = next.getNext()) {
      if (next instanceof HtmlInline end) {
        return end.getLiteral().equals("</" + name + ">");
      }
    }
    return false;
  }
}
