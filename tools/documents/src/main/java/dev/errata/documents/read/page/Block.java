package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import java.util.List;

/** A piece of a page. A page is a list of them, in the order in which a person reads. */
public sealed interface Block {

  /** Where it begins, from 1. */
  int line();

  /**
   * A heading, or what looks like one: a bold line, the term of a definition.
   *
   * @param level from 0, the title of the page, outermost first
   * @param text what it says; never empty
   */
  record Heading(int level, String text, int line) implements Block {}

  /**
   * Running text.
   *
   * @param text what it says; never empty
   * @param isItem whether it is an item of a list
   */
  record Paragraph(String text, boolean isItem, int line) implements Block {}

  /**
   * A term and what is said of it: {@code label: value}, an item that begins with a term.
   *
   * @param term the term, or the label; never empty
   * @param text the rest; may be empty
   * @param whole both as they stand
   * @param isItem whether it is an item of a list, not a line of a paragraph
   * @param isCode whether the term is set as code, so that it is no label
   */
  record Entry(String term, String text, String whole, boolean isItem, boolean isCode, int line)
      implements Block {}

  /**
   * An end of what belongs together: a rule, the end of an item that holds several entries.
   *
   * @param level the headings of this level and deeper ones end here too
   */
  record Break(int level, int line) implements Block {
    /** Ends no heading. */
    public static Break of(int line) {
      return new Break(Integer.MAX_VALUE, line);
    }
  }

  /**
   * A table.
   *
   * @param caption what stands above it as its name; empty for none
   * @param head the names of the columns; empty if it has no head
   * @param rows the rows below the head; they may be ragged
   */
  record Grid(String caption, List<String> head, List<GridRow> rows, int line) implements Block {}

  /**
   * A row of a table.
   *
   * @param cells its cells from the left
   * @param group the row above it that spans the table and heads what follows; empty for none
   */
  record GridRow(List<Cell> cells, String group, int line) {}
}
