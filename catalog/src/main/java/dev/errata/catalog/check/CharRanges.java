package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Ranges of characters as one set, which a catalog writes such as {@code A-Za-z0-9._-}.
 *
 * <p>A hyphen between two characters makes a range; first or last it stands for itself, as does any
 * character behind a backslash.
 */
public final class CharRanges {

  private CharRanges() {}

  static Optional<List<CharRange>> read(Argument argument) {
    return argument.text().flatMap(set -> read(set, argument));
  }

  /** The same set in sorted ranges, no two of which overlap or touch. */
  public static List<CharRange> merged(List<CharRange> ranges) {
    List<CharRange> merged = new ArrayList<>();
    List<CharRange> sorted =
        ranges.stream().sorted(Comparator.comparingInt(CharRange::first)).toList();
    for (CharRange range : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && range.first() <= merged.get(last).last() + 1) {
        CharRange before = merged.remove(last);
        merged.add(new CharRange(before.first(), Math.max(before.last(), range.last())));
      } else {
        merged.add(range);
      }
    }
    return List.copyOf(merged);
  }

  private static Optional<List<CharRange>> read(ScalarNode set, Argument argument) {
    String text = set.text();
    List<CharRange> ranges = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      int first = literalAt(text, i);
      i = after(text, i);
      int last = first;
      if (i + 1 < text.length() && text.charAt(i) == '-') {
        last = literalAt(text, i + 1);
        i = after(text, i + 1);
      }
      if (first < 0 || last < 0) {
        String help = "write \\\\ for a backslash";
        return bad(set, start, i, "a backslash with nothing behind it", help, argument);
      }
      if (first > last) {
        String help = "swap its ends, or put a hyphen that stands for itself first or last";
        return bad(set, start, i, "the range goes backwards", help, argument);
      }
      ranges.add(new CharRange(first, last));
    }
    String help = "list the characters that the text may hold";
    return ranges.isEmpty()
        ? bad(set, 0, 0, "no characters", help, argument)
        : Optional.of(List.copyOf(ranges));
  }

  /** The character at an index, or the one behind a backslash there; -1 if none is. */
  private static int literalAt(String text, int i) {
    int at = text.charAt(i) == '\\' ? i + 1 : i;
    return at < text.length() ? text.codePointAt(at) : -1;
  }

  private static int after(String text, int i) {
    int at = text.charAt(i) == '\\' ? i + 1 : i;
    return at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at;
  }

  private static Optional<List<CharRange>> bad(
      ScalarNode set, int from, int to, String text, String help, Argument argument) {
    argument.report(set.written().of(from, to), DiagnosticCode.BAD_CHARS, text, help);
    return Optional.empty();
  }
}
