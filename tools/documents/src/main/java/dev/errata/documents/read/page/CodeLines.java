package dev.errata.documents.read.page;

import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lines such as {@code APP-0042: disk full} that stand right above fields, as headings do. */
final class CodeLines {

  private static final int FEWEST = 2;

  private static final Pattern CODE =
      Pattern.compile("(?=\\S*[\\p{Lu}_])(?=\\S*[\\p{Nd}_])[\\p{L}\\p{Nd}_.-]+");

  private CodeLines() {}

  /** The blocks, where each of such lines is a heading. */
  static List<Block> resolved(List<Block> blocks) {
    Labels labels = Labels.of(blocks);
    List<Integer> lines = IntStream.range(0, blocks.size() - 1)
        .filter(i -> isCodeLine(blocks.get(i), labels) && labels.contain(blocks.get(i + 1)))
        .boxed()
        .toList();
    if (lines.size() < FEWEST) {
      return blocks;
    }
    List<Block> resolved = new ArrayList<>(blocks);
    for (int i : lines) {
      Entry entry = (Entry) blocks.get(i);
      resolved.set(i, new Heading(Paragraphs.LEAF_LEVEL, entry.whole(), entry.line()));
    }
    return resolved;
  }

  private static boolean isCodeLine(Block block, Labels labels) {
    return block instanceof Entry entry
        && !entry.isItem()
        && !entry.text().isEmpty()
        && !labels.contain(entry)
        && CODE.matcher(entry.term()).matches();
  }
}
