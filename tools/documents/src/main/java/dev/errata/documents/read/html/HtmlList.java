package dev.errata.documents.read.html;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Block.Break;
import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Grid;
import dev.errata.documents.read.page.Block.Heading;
import dev.errata.documents.read.page.Block.Paragraph;
import dev.errata.documents.read.page.Terms;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lists: items that are an entry each, and items that hold entries. */
final class HtmlList {

  private HtmlList() {}

  static void addItems(Element list, HtmlPage page) {
    List<Grid> grids = ListGrid.of(list, page);
    if (!grids.isEmpty()) {
      grids.forEach(page::add);
      return;
    }
    for (Element item : list.children()) {
      if (!Tags.isIgnored(item)) {
        addItem(page.inner(item, true), page, page.line(item));
      }
    }
  }

  private static void addItem(List<Block> inner, HtmlPage page, int line) {
    if (inner.isEmpty()) {
      return;
    }
    Block first = inner.get(0);
    List<Block> rest = inner.subList(1, inner.size());
    if (rest.isEmpty()) {
      page.add(first);
    } else if (first instanceof Entry entry && isProse(rest)) {
      StringBuilder text = new StringBuilder(entry.text());
      rest.forEach(block -> text.append(' ').append(((Paragraph) block).text()));
      page.add(entry(entry.term(), text.toString().strip(), entry.isCode(), entry.line()));
    } else if (isAbove(first, rest)) {
      addTerm(first, page);
      rest.forEach(page::add);
      page.add(new Break(page.itemLevel(), line));
    } else {
      inner.forEach(page::add);
      page.add(Break.of(line));
    }
  }

  private static boolean isProse(List<Block> blocks) {
    return blocks.stream().allMatch(Paragraph.class::isInstance);
  }

  /** Whether the first line of an item is the heading of the list or the table in it. */
  private static boolean isAbove(Block first, List<Block> rest) {
    boolean isShort = first instanceof Entry entry && !isFieldAmong(entry, rest)
        || first instanceof Paragraph paragraph && paragraph.text().length() <= 100;
    return isShort && rest.stream().anyMatch(b -> b instanceof Entry || b instanceof Grid);
  }

  /** {@code label: value} lines of one item are equals; a nested list stands below its item. */
  private static boolean isFieldAmong(Entry first, List<Block> rest) {
    return Terms.isLabel(first)
        && !first.text().isEmpty()
        && Terms.words(first.term()) <= 3
        && rest.get(0) instanceof Entry next
        && next.line() <= first.line() + 1
        && rest.stream().noneMatch(Break.class::isInstance)
        && first.term().indexOf('_') < 0
        && !first.term().matches(".*[0-9].*");
  }

  private static void addTerm(Block first, HtmlPage page) {
    if (first instanceof Entry entry) {
      page.add(new Heading(page.itemLevel(), entry.term(), entry.line()));
      if (!entry.text().isEmpty()) {
        page.add(new Paragraph(entry.text(), false, entry.line()));
      }
    } else if (first instanceof Paragraph paragraph) {
      page.add(new Heading(page.itemLevel(), paragraph.text(), paragraph.line()));
    }
  }

  static void addDefinitions(Element list, HtmlPage page) {
    List<Element> terms = new ArrayList<>();
    boolean isTold = false;
    for (Element child : definitions(list)) {
      if (child.normalName().equals("dt")) {
        if (isTold) {
          terms.clear();
        }
        isTold = false;
        terms.add(child);
      } else if (child.normalName().equals("dd") && !terms.isEmpty()) {
        addDefinition(terms, child, page);
        isTold = true;
      }
    }
  }

  private static List<Element> definitions(Element list) {
    List<Element> definitions = new ArrayList<>();
    for (Element child : list.children()) {
      if (child.normalName().equals("div")) {
        definitions.addAll(child.children());
      } else {
        definitions.add(child);
      }
    }
    return definitions;
  }

  private static void addDefinition(List<Element> terms, Element text, HtmlPage page) {
    List<Block> inner = page.inner(text, false);
    boolean hasFields =
        inner.size() > 1 && inner.stream().anyMatch(b -> b instanceof Entry e && Terms.isLabel(e));
    boolean isSection = inner.stream().anyMatch(b -> b instanceof Heading || b instanceof Grid);
    for (Element term : terms) {
      Cell key = page.cell(term, new ArrayList<>());
      if (key.text().isEmpty()) {
        continue;
      }
      if (hasFields || isSection) {
        page.add(new Heading(page.itemLevel(), key.text(), key.line()));
        inner.forEach(page::add);
        page.add(new Break(page.itemLevel(), key.line()));
      } else {
        String told = page.cell(text, new ArrayList<>()).text();
        page.add(entry(key.text(), told, term.selectFirst("code") != null, key.line()));
      }
    }
  }

  private static Entry entry(String term, String text, boolean isCode, int line) {
    return new Entry(term, text, term + ": " + text, true, isCode, line);
  }
}
