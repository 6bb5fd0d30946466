package dev.errata.documents.read.text;

import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Heading;
import dev.errata.documents.read.page.Block.Paragraph;
import dev.errata.documents.read.page.Line;
import dev.errata.documents.read.page.Paragraphs;
import dev.errata.documents.read.page.PrintedText;
import dev.errata.documents.read.page.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines between two blank ones: fields and the headings above them, items, running text. */
final class TextChunk {

  private static final Pattern BULLET = Pattern.compile(
      "^(\\s*)(?:[-*+\u2022\u25e6\u00b7\u25aa\u2023\u2013]\\s+|\\(?[0-9]{1,3}[.)]\\s+)(?=\\S)");
  private static final Pattern FIELD_LIST = Pattern.compile("^(\\s*):([^:`]{1,40}):(\\s+.*|$)");
  private static final Pattern CODE =
      Pattern.compile("(?=\\S*[\\p{Nd}_])[-+]?[\\p{L}\\p{Nd}_][\\p{L}\\p{Nd}_.:/-]*");
  private static final int LONGEST_KEY = 120;

  private record Printed(String bullet, int indent, String text, List<Entry> entries, int line) {
    boolean isItem() {
      return !bullet.isEmpty();
    }

    /** Whether it is {@code label: value} to be read as a field, not a sentence with a colon. */
    boolean isField() {
      return !entries.isEmpty() && Terms.isLabel(entries.get(0)) && (isItem() || hasColon());
    }

    /** Whether it is {@code 101 - text}: a line for each code needs no bullets. */
    boolean isCoded() {
      return !entries.isEmpty() && CODE.matcher(entries.get(0).term()).matches();
    }

    /** Whether it begins something, whatever stands above it. */
    boolean begins() {
      return isItem() || isField() || isCoded();
    }

    private boolean hasColon() {
      String term = entries.get(0).term();
      int colon = text.indexOf(':');
      return colon > 0 && colon <= term.length() + 6 && Terms.words(term) <= 4;
    }
  }

  private final List<Printed> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Printed> run = new ArrayList<>();
  private final boolean isAboveFields;

  private TextChunk(List<String> texts, int line, String below) {
    CodedLines coded = CodedLines.of(texts);
    for (int i = 0; i < texts.size(); i++) {
      lines.add(printed(coded.parted(texts.get(i)), line + i));
    }
    Printed next = printed(below, 0);
    isAboveFields = next.isField() || next.isCoded();
  }

  /**
   * The blocks of a chunk.
   *
   * @param below the line that begins the next chunk
   */
  static List<Block> blocks(List<String> texts, int line, String below) {
    TextChunk chunk = new TextChunk(texts, line, below);
    for (int i = 0; i < chunk.lines.size(); i++) {
      chunk.add(i);
    }
    chunk.endRun();
    return chunk.blocks;
  }

  static boolean isBulleted(String line) {
    return BULLET.matcher(line).find();
  }

  private static Printed printed(String text, int line) {
    Matcher bullet = BULLET.matcher(text);
    Matcher field = FIELD_LIST.matcher(text);
    String mark = "";
    String rest = text;
    int indent = Source.indent(text);
    if (bullet.find()) {
      mark = bullet.group().strip();
      rest = text.substring(bullet.end());
    } else if (field.matches()) {
      rest = field.group(2) + ":" + field.group(3);
    }
    Line marked = TextMarkup.line(rest, line);
    return new Printed(mark, indent, marked.whole(), Terms.entries(marked, !mark.isEmpty()), line);
  }

  private void add(int index) {
    Printed next = lines.get(index);
    Printed first = run.isEmpty() ? null : run.get(0);
    if (first != null && next.indent() > first.indent() && !next.begins()) {
      run.add(next);
      return;
    }
    if (next.begins()) {
      endRun();
      run.add(next);
    } else if (isKey(index)) {
      endRun();
      blocks.add(new Heading(Paragraphs.LEAF_LEVEL, next.text(), next.line()));
    } else if (first != null && (first.isItem() || first.isCoded() || isIndentedBelow(index))) {
      endRun();
      run.add(next);
    } else {
      run.add(next);
    }
  }

  /** Whether a line is the heading of the fields right below it. */
  private boolean isKey(int index) {
    Printed line = lines.get(index);
    boolean isLast = index + 1 == lines.size();
    boolean isAbove = isLast
        ? isAboveFields
        : lines.get(index + 1).isField() || lines.get(index + 1).isCoded();
    boolean continuesValue =
        !run.isEmpty() && !run.get(0).isItem() && run.get(0).isField();
    return isAbove
        && line.text().length() <= LONGEST_KEY
        && !line.text().endsWith(".")
        && (!continuesValue || line.text().indexOf(' ') < 0);
  }

  private boolean isIndentedBelow(int index) {
    return index + 1 < lines.size()
        && lines.get(index + 1).indent() > lines.get(index).indent()
        && !lines.get(index + 1).isItem();
  }

  /** Ends a run: a line and those that continue it. */
  private void endRun() {
    if (run.isEmpty()) {
      return;
    }
    Printed first = run.get(0);
    StringBuilder more = new StringBuilder();
    run.subList(1, run.size()).forEach(line -> more.append(' ').append(line.text()));
    String rest = PrintedText.fold(more);
    boolean isDefinition = run.size() > 1
        && !first.isItem()
        && run.get(1).indent() > first.indent()
        && first.text().length() <= 80
        && !first.text().endsWith(".");
    if (!first.entries().isEmpty() && (first.begins() || run.size() == 1)) {
      addEntries(first, rest);
    } else if (isDefinition) {
      String whole = first.text() + " " + rest;
      blocks.add(new Entry(first.text(), rest, whole, true, false, first.line()));
    } else {
      String whole = (first.text() + " " + rest).strip();
      blocks.add(new Paragraph(whole, first.isItem(), first.line()));
    }
    run.clear();
  }

  private void addEntries(Printed first, String rest) {
    List<Entry> entries = first.entries();
    blocks.addAll(entries.subList(0, entries.size() - 1));
    Entry last = entries.get(entries.size() - 1);
    String text = (last.text() + " " + rest).strip();
    String whole = (last.whole() + " " + rest).strip();
    blocks.add(new Entry(last.term(), text, whole, last.isItem(), last.isCode(), last.line()));
  }
}
