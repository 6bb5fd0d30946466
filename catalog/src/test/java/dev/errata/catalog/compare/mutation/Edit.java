package dev.errata.catalog.compare.mutation;

import java.util.Optional;

/**
 * An edit of a catalog's text.
 *
 * @param anchor how the line begins from which on it is made
 * @param old the text that is replaced, the first from there on; empty to insert below that line
 * @param now the text that stands there then
 */
record Edit(String anchor, String old, String now) {

  /** The edited text; empty if there is no such place. */
  Optional<String> apply(String text) {
    int start = anchored(text);
    if (start < 0) {
      return Optional.empty();
    }
    if (old.isEmpty()) {
      int end = text.indexOf('\n', start) + 1;
      return Optional.of(text.substring(0, end) + now + "\n" + text.substring(end));
    }
    int place = text.indexOf(old, start);
    return place < 0
        ? Optional.empty()
        : Optional.of(text.substring(0, place) + now + text.substring(place + old.length()));
  }

  private int anchored(String text) {
    String wanted = anchor.endsWith(":") || anchor.contains(" ") ? anchor : anchor + ":";
    int start = 0;
    for (String line : text.split("\n", -1)) {
      String content = line.strip();
      if (content.startsWith(wanted) || content.startsWith("\"" + anchor + "\":")) {
        return start;
      }
      start += line.length() + 1;
    }
    return -1;
  }
}
