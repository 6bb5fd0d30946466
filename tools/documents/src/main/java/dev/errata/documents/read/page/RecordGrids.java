package dev.errata.documents.read.page;

import dev.errata.documents.document.Cell;
import dev.errata.documents.read.page.Block.Break;
import dev.errata.documents.read.page.Block.Entry;
import dev.errata.documents.read.page.Block.Grid;
import dev.errata.documents.read.page.Block.GridRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of a label and a value, each of which tells of one thing, or of one after the other. */
final class RecordGrids {

  /** Each of several things in one table has so many labels. */
  private static final int FEWEST_LABELS = 2;

  private RecordGrids() {}

  /** The blocks, where tables that have the same labels again with other values are fields. */
  static List<Block> resolved(List<Block> blocks) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Set<String>> values = new HashMap<>();
    Map<List<String>, Integer> heads = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof Grid grid && isCandidate(grid)) {
        heads.merge(grid.head(), 1, Integer::sum);
        for (Entry entry : entries(grid, false)) {
          String label = PrintedText.bare(entry.term());
          counts.merge(label, 1, Integer::sum);
          values.computeIfAbsent(label, l -> new HashSet<>()).add(entry.text());
        }
      }
    }
    List<Block> resolved = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Grid grid && isCandidate(grid) && isRecord(grid, counts, values)) {
        resolved.addAll(entries(grid, heads.get(grid.head()) == 1));
        resolved.add(Break.of(grid.line()));
      } else {
        resolved.add(block);
      }
    }
    return resolved;
  }

  private static boolean isCandidate(Grid grid) {
    Set<String> labels = new HashSet<>();
    for (GridRow row : grid.rows()) {
      boolean isPair = row.cells().size() == 2 && row.group().isEmpty();
      if (!isPair || !Terms.isLabel(label(row.cells().get(0).text())) || labels.size() > 30) {
        return false;
      }
      labels.add(PrintedText.bare(row.cells().get(0).text()));
    }
    return !labels.isEmpty() && (labels.size() == grid.rows().size() || isInTurn(grid));
  }

  /** Whether the first label begins one thing after the other, each with labels of its own. */
  private static boolean isInTurn(Grid grid) {
    Set<String> seen = new HashSet<>();
    String first = PrintedText.bare(grid.rows().get(0).cells().get(0).text());
    int things = 0;
    for (GridRow row : grid.rows()) {
      String label = PrintedText.bare(row.cells().get(0).text());
      if (label.equals(first)) {
        if (things > 0 && seen.size() < FEWEST_LABELS) {
          return false;
        }
        things++;
        seen.clear();
      }
      if (!seen.add(label)) {
        return false;
      }
    }
    return things > 1 && seen.size() >= FEWEST_LABELS;
  }

  private static boolean isRecord(
      Grid grid, Map<String, Integer> counts, Map<String, Set<String>> values) {
    int repeated = 0;
    boolean isVaried = false;
    for (Entry entry : entries(grid, false)) {
      String label = PrintedText.bare(entry.term());
      int count = counts.get(label);
      repeated += count > 1 ? 1 : 0;
      isVaried |= count > 1 && values.get(label).size() * 2 > count;
    }
    return isVaried && repeated * 2 > grid.rows().size();
  }

  /** The rows as fields; so is the head, if it is one and not the names of the two columns. */
  private static List<Entry> entries(Grid grid, boolean isHeadField) {
    List<Entry> entries = new ArrayList<>();
    if (isHeadField
        && grid.head().size() == 2
        && Terms.isLabel(label(grid.head().get(0)))) {
      entries.add(entry(label(grid.head().get(0)), grid.head().get(1), grid.line()));
    }
    for (GridRow row : grid.rows()) {
      Cell term = row.cells().get(0);
      entries.add(entry(label(term.text()), row.cells().get(1).text(), term.line()));
    }
    return entries;
  }

  private static Entry entry(String term, String text, int line) {
    return new Entry(term, text, term + ": " + text, false, false, line);
  }

  private static String label(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
