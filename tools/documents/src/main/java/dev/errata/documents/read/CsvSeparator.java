package dev.errata.documents.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells by what the columns of a text are separated. */
final class CsvSeparator {

  private static final char[] CANDIDATES = {'\t', ';', '|', ','};
  private static final int LINES = 50;

  private CsvSeparator() {}

  /** The character that most lines have as often as the others; the comma where none is. */
  static char of(String name, String text) {
    String ending = name.toLowerCase(Locale.ROOT);
    if ((ending.endsWith(".tsv") || ending.endsWith(".tab")) && text.indexOf('\t') >= 0) {
      return '\t';
    }
    char best = ',';
    double most = 0;
    for (char candidate : CANDIDATES) {
      double score = score(counts(text, candidate));
      if (score >= most && score > 0) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  private static double score(List<Integer> counts) {
    if (counts.isEmpty()) {
      return 0;
    }
    int first = counts.stream().filter(count -> count > 0).findFirst().orElse(0);
    long like = counts.stream().filter(count -> count == first).count();
    return first == 0 ? 0 : (double) like / counts.size();
  }

  /** How often each of the first records has a character outside quotes. */
  private static List<Integer> counts(String text, char separator) {
    List<Integer> counts = new ArrayList<>();
    boolean isQuoted = false;
    boolean isComment = false;
    boolean isEmpty = true;
    int count = 0;
    for (int i = 0; i < text.length() && counts.size() < LINES; i++) {
      char c = text.charAt(i);
      if (c == '\n' && !isQuoted) {
        if (!isEmpty && !isComment) {
          counts.add(count);
        }
        count = 0;
        isEmpty = true;
        isComment = false;
      } else if (c == '"' && !isComment) {
        isQuoted = !isQuoted;
      } else {
        isComment |= isEmpty && c == '#';
        count += c == separator && !isQuoted ? 1 : 0;
      }
      isEmpty &= Character.isWhitespace(c);
    }
    if (!isEmpty && !isComment) {
      counts.add(count);
    }
    return counts;
  }
}
