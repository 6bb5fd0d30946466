package dev.errata.catalog.parse;

import dev.errata.catalog.check.CharRange;
import dev.errata.catalog.check.Chars;
import dev.errata.catalog.check.Condition;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses the set of characters of a {@code chars} check, such as {@code A-Za-z0-9._-}.
 *
 * <p>A hyphen between two characters makes a range; first or last it stands for itself, as does any
 * character behind a backslash.
 */
final class CharsParser {

  private final Report report;

  CharsParser(Report report) {
    this.report = report;
  }

  Optional<Condition> parse(ScalarNode set) {
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
        return bad(
            set, start, i, "a backslash with nothing behind it", "write \\\\ for a backslash");
      }
      if (first > last) {
        String help = "swap its ends, or put a hyphen that stands for itself first or last";
        return bad(set, start, i, "the range goes backwards", help);
      }
      ranges.add(new CharRange(first, last));
    }
    return ranges.isEmpty()
        ? bad(set, 0, 0, "no characters", "list the characters that the text may hold")
        : Optional.of(new Chars(List.copyOf(ranges)));
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

  private Optional<Condition> bad(ScalarNode set, int from, int to, String text, String help) {
    report.add(set.written().of(from, to), DiagnosticCode.BAD_CHARS, text, help);
    return Optional.empty();
  }
}
