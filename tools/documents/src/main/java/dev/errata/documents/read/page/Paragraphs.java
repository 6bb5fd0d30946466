package dev.errata.documents.read.page;

import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Heading;
import dev.errata.documents.read.page.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Makes blocks of the lines of a paragraph or of an item. */
public final class Paragraphs {

  /** The level of what only looks like a heading: a bold line, a summary. */
  public static final int BOLD_LEVEL = 7;

  /** The level of a line right above fields, below that of terms that stand in lists. */
  public static final int LEAF_LEVEL = 100;

  private static final int LONGEST_HEADING = 100;

  private final boolean isItem;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder prose = new StringBuilder();
  private int line;

  private Paragraphs(boolean isItem) {
    this.isItem = isItem;
  }

  /**
   * The blocks of lines that belong together. A line without a term continues the value above it,
   * or is the heading of the fields below it.
   */
  public static List<Block> blocks(List<Line> lines, boolean isItem) {
    Paragraphs paragraphs = new Paragraphs(isItem);
    if (lines.size() == 1 && !isItem && isHeading(lines.get(0))) {
      Line only = lines.get(0);
      return List.of(new Heading(BOLD_LEVEL, only.whole(), only.line()));
    }
    for (int i = 0; i < lines.size(); i++) {
      paragraphs.add(lines, i);
    }
    paragraphs.endProse();
    return paragraphs.blocks;
  }

  private static boolean isHeading(Line line) {
    return line.rest().isEmpty()
        && !line.marked().isEmpty()
        && line.whole().length() <= LONGEST_HEADING
        && !line.whole().endsWith(".");
  }

  private void add(List<Line> lines, int index) {
    Line next = lines.get(index);
    if (next.whole().isEmpty()) {
      return;
    }
    if (isTermAbove(lines, index)) {
      endProse();
      blocks.add(new Entry(next.whole(), "", next.whole(), true, next.isCode(), next.line()));
      return;
    }
    if (isDefinition(next)
        && !blocks.isEmpty()
        && blocks.get(blocks.size() - 1) instanceof Entry term) {
      blocks.set(blocks.size() - 1, continued(term, next.whole().substring(1).strip()));
      return;
    }
    boolean mayBegin = prose.isEmpty();
    List<Entry> entries =
        index == 0 || mayBegin && isLabelled(next) ? Terms.entries(next, isItem) : List.of();
    if (!entries.isEmpty()) {
      endProse();
      blocks.addAll(entries);
    } else if (isHeadOfFields(lines, index)) {
      endProse();
      blocks.add(new Heading(LEAF_LEVEL, next.whole(), next.line()));
    } else if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Entry entry) {
      blocks.set(blocks.size() - 1, continued(entry, next.whole()));
    } else {
      line = prose.isEmpty() ? next.line() : line;
      prose.append(' ').append(next.whole());
    }
  }

  /** A line above one that begins with a colon is a term, as some dialects of Markdown have it. */
  private static boolean isTermAbove(List<Line> lines, int index) {
    return index + 1 < lines.size()
        && isDefinition(lines.get(index + 1))
        && !isDefinition(lines.get(index))
        && lines.get(index).whole().length() <= LONGEST_HEADING;
  }

  private static boolean isDefinition(Line line) {
    return line.whole().startsWith(": ");
  }

  /** Below the first line only a term with a separator begins an entry. */
  private static boolean isLabelled(Line line) {
    return !Terms.entries(line, false).isEmpty();
  }

  private boolean isHeadOfFields(List<Line> lines, int index) {
    Line line = lines.get(index);
    boolean mayBeKey = blocks.isEmpty() || Terms.words(line.whole()) == 1;
    boolean isKey = isHeading(line)
        || mayBeKey
            && Terms.words(line.whole()) <= 2
            && line.whole().length() <= 80
            && !line.whole().endsWith(".");
    return isKey
        && prose.isEmpty()
        && index + 1 < lines.size()
        && Terms.entries(lines.get(index + 1), isItem).stream().anyMatch(Terms::isLabel);
  }

  private void endProse() {
    if (!prose.isEmpty()) {
      blocks.add(new Paragraph(PrintedText.fold(prose), isItem, line));
      prose.setLength(0);
    }
  }

  static Entry continued(Entry entry, String more) {
    return new Entry(
        entry.term(),
        (entry.text() + " " + more).strip(),
        entry.whole() + " " + more,
        entry.isItem(),
        entry.isCode(),
        entry.line());
  }
}
