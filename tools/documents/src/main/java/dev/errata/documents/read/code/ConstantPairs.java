package dev.errata.documents.read.code;

import dev.errata.documents.document.Columns;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Constants that tell of one thing each a part, by how their names end: {@code X_CODE} and
 * {@code X_MESSAGE}.
 */
final class ConstantPairs {

  private static final Pattern PART = Pattern.compile(
      "(.+?)_(?:(?:ERROR_?|ERR_?)?(CODE|STATUS)|(?:ERROR_?|ERR_?)?(MESSAGE|MSG|TEXT|DESCRIPTION|DESC))");

  private static final int FEWEST = 2;

  private final boolean areParted;

  private ConstantPairs(boolean areParted) {
    this.areParted = areParted;
  }

  /** Some things of two parts show that the others are told so as well. */
  static ConstantPairs of(List<String> names) {
    long pairs = names.stream()
        .map(PART::matcher)
        .filter(Matcher::matches)
        .collect(Collectors.groupingBy(part -> part.group(1), Collectors.counting()))
        .values()
        .stream()
        .filter(parts -> parts > 1)
        .count();
    return new ConstantPairs(pairs >= FEWEST);
  }

  /** What a constant tells of; itself if it is no part of anything. */
  String thing(String name) {
    Matcher part = PART.matcher(name);
    return areParted && part.matches() ? part.group(1) : name;
  }

  /** Which part a constant tells. */
  String column(String name) {
    Matcher part = PART.matcher(name);
    if (!areParted || !part.matches()) {
      return Columns.TEXT;
    }
    return part.group(2) == null ? "message" : part.group(2).toLowerCase(Locale.ROOT);
  }
}
