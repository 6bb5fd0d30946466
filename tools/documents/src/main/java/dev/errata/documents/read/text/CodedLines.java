package dev.errata.documents.read.text;

import dev.errata.documents.document.TermStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines that begin with a code and go on with what it means, with nothing but a blank between: what
 * is left of a table in the text of a page. One line alone is running text.
 */
final class CodedLines {

  private static final Pattern LINE = Pattern.compile("([-+]?[\\p{L}0-9_.:-]{2,60}) +(\\p{L}.*)");
  private static final int FEWEST = 3;

  private final Optional<TermStyle> style;

  private CodedLines(Optional<TermStyle> style) {
    this.style = style;
  }

  /** The lines of a text, told by the style that most of their beginnings have. */
  static CodedLines of(List<String> lines) {
    Map<TermStyle, Long> counts = lines.stream()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .map(found -> TermStyle.of(found.group(1)))
        // Words in capitals begin sentences as well.
        .filter(TermStyle::hasNumber)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new CodedLines(counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST && entry.getValue() * 2 > lines.size())
        .map(Map.Entry::getKey)
        .findFirst());
  }

  /** A line with a dash behind its code, as other lists have it; others stay as they are. */
  String parted(String line) {
    Matcher found = LINE.matcher(line);
    boolean isCoded =
        style.isPresent() && found.matches() && TermStyle.of(found.group(1)) == style.get();
    return isCoded ? found.group(1) + " - " + found.group(2) : line;
  }
}
