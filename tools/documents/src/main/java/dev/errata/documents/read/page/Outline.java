package dev.errata.documents.read.page;

import dev.errata.documents.read.page.Block.Break;
import dev.errata.documents.read.page.Block.Heading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Which headings the blocks of a page stand below. */
final class Outline {

  private final List<Block> page;
  private final int[] nearest;
  private final int[] parents;
  private final List<List<String>> chains;

  private Outline(List<Block> page) {
    this.page = page;
    this.nearest = new int[page.size()];
    this.parents = new int[page.size()];
    this.chains = new ArrayList<>(page.size());
  }

  static Outline of(List<Block> page) {
    Outline outline = new Outline(page);
    Deque<Integer> open = new ArrayDeque<>();
    List<String> chain = List.of();
    for (int i = 0; i < page.size(); i++) {
      Block block = page.get(i);
      if (block instanceof Heading heading) {
        outline.close(open, heading.level());
        outline.parents[i] = open.isEmpty() ? -1 : open.peek();
        open.push(i);
        chain = outline.texts(open);
      } else if (block instanceof Break end && outline.close(open, end.level())) {
        chain = outline.texts(open);
      }
      outline.nearest[i] = open.isEmpty() ? -1 : open.peek();
      outline.chains.add(chain);
    }
    return outline;
  }

  private boolean close(Deque<Integer> open, int level) {
    boolean isChanged = false;
    while (!open.isEmpty() && heading(open.peek()).level() >= level) {
      open.pop();
      isChanged = true;
    }
    return isChanged;
  }

  private List<String> texts(Deque<Integer> open) {
    List<String> texts = new ArrayList<>(open.size());
    open.descendingIterator().forEachRemaining(i -> texts.add(heading(i).text()));
    return List.copyOf(texts);
  }

  Heading heading(int index) {
    return (Heading) page.get(index);
  }

  /** The index of the heading that a block stands below, or that it is; -1 for none. */
  int nearest(int index) {
    return nearest[index];
  }

  /** The index of the heading that a heading stands below; -1 for none. */
  int parent(int heading) {
    return parents[heading];
  }

  /** The headings that a block stands below, itself included if it is one; outermost first. */
  List<String> headings(int index) {
    return chains.get(index);
  }

  /** The headings that a heading stands below, without itself. */
  List<String> above(int heading) {
    List<String> chain = chains.get(heading);
    return chain.subList(0, chain.size() - 1);
  }

  /** The heading that a block stands below; empty for none. */
  String title(int index) {
    return nearest[index] < 0 ? "" : heading(nearest[index]).text();
  }
}
