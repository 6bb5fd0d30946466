package dev.errata.documents.read.html;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Block.Break;
import dev.errata.documents.read.page.Block.Heading;
import dev.errata.documents.read.page.Line;
import dev.errata.documents.read.page.Paragraphs;
import dev.errata.documents.read.page.PrintedText;
import dev.errata.documents.read.text.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Takes a page of HTML apart. */
public final class HtmlPage {

  // Enough for what people write, and little enough for a stack.
  private static final int DEEPEST = 400;
  private static final int DEEPEST_ITEM = 40;

  private final Tags tags;
  private final Lines lines;
  private final List<Block> blocks;
  private final InlineText inline;
  private final boolean isItem;
  private final int depth;

  private HtmlPage(Tags tags, Lines lines, List<Block> blocks, boolean isItem, int depth) {
    this.tags = tags;
    this.lines = lines;
    this.blocks = blocks;
    this.inline = new InlineText(lines);
    this.isItem = isItem;
    this.depth = depth;
  }

  /**
   * The blocks of a page.
   *
   * @param html the page, or a part of one
   * @param title what it is called where it has no heading of the first level; empty for none
   * @param lines the lines of the document by the lines of the page, both from 1
   */
  public static List<Block> blocks(String html, String title, IntUnaryOperator lines) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Document document = parser.parseInput(html, "");
    List<Block> blocks = new ArrayList<>();
    String name = title.isEmpty() ? PrintedText.fold(document.title()) : title;
    if (!name.isEmpty() && document.selectFirst("h1") == null) {
      blocks.add(new Heading(0, name, 1));
    }
    Element body = document.body();
    HtmlPage page = new HtmlPage(Tags.of(document), new Lines(lines), blocks, false, 0);
    page.children(body);
    return blocks;
  }

  /** The blocks in an element of this page, as if it stood alone. */
  List<Block> inner(Element element, boolean asItem) {
    List<Block> inner = new ArrayList<>();
    new HtmlPage(tags, lines, inner, asItem, depth + 1).children(element);
    return inner;
  }

  int line(Node node) {
    return lines.of(node);
  }

  Cell cell(Element element, List<Element> tables) {
    int line = lines.of(element);
    return new Cell(HtmlText.of(element, tags, tables), line);
  }

  /** A level for the terms of lists, below that of headings. */
  int itemLevel() {
    return Paragraphs.BOLD_LEVEL + 1 + Math.min(depth, DEEPEST_ITEM);
  }

  void add(Block block) {
    blocks.add(block);
  }

  private void children(Element element) {
    element.childNodes().forEach(this::node);
    flush();
  }

  private void node(Node node) {
    if (!(node instanceof Element element)) {
      inline.add(node);
    } else if (!Tags.isIgnored(element)) {
      if (tags.isBlock(element)) {
        flush();
        block(element);
        flush();
      } else {
        inline.add(element);
      }
    }
  }

  private void flush() {
    List<Line> taken = inline.take();
    List<Block> table = isPipeTable(taken) ? pipeTable(taken) : List.of();
    blocks.addAll(table.isEmpty() ? Paragraphs.blocks(taken, isItem) : table);
  }

  /** A table of Markdown that is none to Markdown, since its head and its rule differ. */
  private static boolean isPipeTable(List<Line> lines) {
    return lines.size() > 2 && lines.get(1).whole().matches("\\|?[ :-]*-{2}[ |:-]*");
  }

  private static List<Block> pipeTable(List<Line> lines) {
    String text = lines.stream().map(Line::whole).collect(Collectors.joining("\n"));
    return TextPage.grids(text, lines.get(0).line());
  }

  private void block(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "table" -> HtmlTable.add(element, this);
      case "ul", "ol", "menu" -> HtmlList.addItems(element, this);
      case "dl" -> HtmlList.addDefinitions(element, this);
      case "pre" -> blocks.addAll(TextPage.grids(element.wholeText(), lines.of(element)));
      case "hr" -> blocks.add(Break.of(lines.of(element)));
      case "details" -> details(element);
      default -> children(element);
    }
  }

  private void heading(Element element) {
    Cell text = cell(element, new ArrayList<>());
    if (!text.text().isEmpty()) {
      blocks.add(new Heading(element.normalName().charAt(1) - '0', text.text(), text.line()));
    }
  }

  private void details(Element element) {
    Element summary = element.selectFirst("> summary");
    Cell text = summary == null ? new Cell("", 0) : cell(summary, new ArrayList<>());
    if (text.text().isEmpty()) {
      children(element);
      return;
    }
    blocks.add(new Heading(itemLevel(), text.text(), text.line()));
    element.childNodes().stream().filter(node -> node != summary).forEach(this::node);
    flush();
    blocks.add(new Break(itemLevel(), lines.of(element)));
  }
}
