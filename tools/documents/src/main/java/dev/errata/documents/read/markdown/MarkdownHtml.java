package dev.errata.documents.read.markdown;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page of Markdown as HTML.
 *
 * @param html the page
 * @param title what the page says that it is called; empty for none
 * @param lines the lines of the Markdown by those of the HTML
 */
public record MarkdownHtml(String html, String title, LineMap lines) {

  // Deeper than people nest, and shallow enough for a stack.
  private static final int DEEPEST = 100;

  /** Makes HTML of Markdown. */
  public static MarkdownHtml of(String markdown) {
    MarkdownSource source = MarkdownSource.of(markdown);
    String mark = mark(markdown);
    Parser parser = Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST)
        .build();
    HtmlRenderer renderer = HtmlRenderer.builder()
        .extensions(List.of(TablesExtension.create()))
        .softbreak("<br>\n")
        .attributeProviderFactory(
            context -> (node, tag, attributes) -> addLine(node, mark, attributes))
        .nodeRendererFactory(context -> new RawHtml(context, mark))
        .build();
    String html = renderer.render(parser.parse(source.body()));
    return new MarkdownHtml(html, source.title(), LineMap.of(html, mark));
  }

  /** An attribute that the text does not have. */
  private static String mark(String markdown) {
    String mark = "data-line";
    for (int i = 0; markdown.contains(mark); i++) {
      mark = "data-line" + i;
    }
    return mark;
  }

  private static void addLine(Node node, String mark, Map<String, String> attributes) {
    if (!node.getSourceSpans().isEmpty()) {
      int line = node.getSourceSpans().get(0).getLineIndex() + 1;
      attributes.put(mark, Integer.toString(line));
    }
  }
}
