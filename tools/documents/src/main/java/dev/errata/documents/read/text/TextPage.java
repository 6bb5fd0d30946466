package dev.errata.documents.read.text;

import dev.errata.documents.read.page.Block;
import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Grid;
import dev.errata.documents.read.page.Block.Heading;
import dev.errata.documents.read.page.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a page of plain text apart. */
public final class TextPage {

  private final Source source;
  private final AlignedTable aligned;
  private final TextHeadings headings = new TextHeadings();
  private final List<Block> blocks = new ArrayList<>();

  private TextPage(String text, int line) {
    source = new Source(text, line);
    aligned = new AlignedTable(source.all());
  }

  /** The blocks of a text. */
  public static List<Block> blocks(String text) {
    return new TextPage(text, 1).read();
  }

  /**
   * The tables alone of a text that stands in a page of another format.
   *
   * @param line where it begins in that page, from 1
   */
  public static List<Block> grids(String text, int line) {
    return new TextPage(text, line)
        .read().stream().filter(Grid.class::isInstance).toList();
  }

  private List<Block> read() {
    while (source.hasNext()) {
      if (source.isBlank(0)) {
        source.skip(1);
      } else if (!readDrawn(blocks)) {
        readChunk();
      }
    }
    return TextHeadings.withPairs(blocks);
  }

  private boolean readDrawn(List<Block> drawn) {
    return RuledTable.read(source, drawn)
        || SimpleTable.read(source, drawn)
        || ListTable.read(source, drawn)
        || LoosePipeTable.read(source, drawn)
        || PartedRows.read(source, drawn)
        || PipeTable.read(source, drawn)
        || headings.read(source, drawn)
        || aligned.read(source, drawn);
  }

  private void readChunk() {
    List<String> texts = new ArrayList<>();
    List<Block> drawn = new ArrayList<>();
    int line = source.line(0);
    do {
      texts.add(source.take());
    } while (source.hasNext() && !source.isBlank(0) && !readDrawn(drawn));
    if (texts.stream().allMatch(text -> text.startsWith("#"))) {
      blocks.addAll(drawn);
      return;
    }
    List<Block> read = TextChunk.blocks(texts, line, drawn.isEmpty() ? below() : "");
    boolean isAlone =
        texts.size() == 1 && read.size() == 1 && (isPlain(read.get(0)) || aligned.isRow(below()));
    Optional<Heading> heading =
        isAlone ? TextHeadings.alone(texts.get(0), line, blocks.isEmpty()) : Optional.empty();
    heading.ifPresentOrElse(blocks::add, () -> blocks.addAll(read));
    blocks.addAll(drawn);
  }

  private String below() {
    int ahead = 0;
    while (!source.isEnd(ahead) && source.isBlank(ahead)) {
      ahead++;
    }
    return source.peek(ahead);
  }

  /** A title may have a dash in it. */
  private static boolean isPlain(Block block) {
    return block instanceof Paragraph
        || block instanceof Entry entry && !entry.isItem() && entry.whole().indexOf(':') < 0;
  }
}
