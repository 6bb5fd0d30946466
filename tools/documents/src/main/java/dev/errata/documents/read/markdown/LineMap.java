package dev.errata.documents.read.markdown;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** Which lines of a document the lines of the page that was made of it come from. */
public final class LineMap implements IntUnaryOperator {

  private final TreeMap<Integer, Integer> lines = new TreeMap<>();

  private LineMap() {}

  /** Reads the marks that stand in a page. */
  static LineMap of(String html, String mark) {
    LineMap map = new LineMap();
    String begin = mark + "=\"";
    int line = 1;
    int counted = 0;
    for (int at = html.indexOf(begin); at >= 0; at = html.indexOf(begin, at + 1)) {
      for (; counted < at; counted++) {
        line += html.charAt(counted) == '\n' ? 1 : 0;
      }
      int from = at + begin.length();
      int to = html.indexOf('"', from);
      map.lines.put(line, Integer.parseInt(html, from, to, 10));
    }
    return map;
  }

  /** The line of the document; between marks both count alike. */
  @Override
  public int applyAsInt(int line) {
    Map.Entry<Integer, Integer> mark = lines.floorEntry(line);
    return mark == null ? 1 : mark.getValue() + line - mark.getKey();
  }
}
