package dev.errata.catalog.yaml;

import java.util.List;

/** What to say of the mistakes in YAML that people make most, in place of the parser's words. */
final class SyntaxHints {

  private static final String QUOTE = "put the text in quotes";

  /** In order: the first whose sign the parser's words hold counts. */
  private static final List<Hint> KNOWN = List.of(
      new Hint("TAB", At.PROBLEM, "a tab cannot indent", "indent with spaces"),
      new Hint(
          "mapping values are not allowed",
          At.PROBLEM,
          "a colon and a space cannot stand here",
          QUOTE + " if they are part of it; else check the indentation"),
      new Hint(
          "cannot start any token",
          At.PROBLEM,
          "text without quotes cannot begin with this sign",
          QUOTE),
      new Hint(
          "found '<scalar>'",
          At.PROBLEM,
          "text cannot stand here",
          QUOTE
              + " as a whole if it begins with a brace or a bracket; an apostrophe within single"
              + " quotes is doubled"),
      new Hint(
          "<block end>",
          At.BOTH,
          "this does not begin in the column of what it belongs to",
          "check the indentation: the keys of a mapping begin in one column"),
      new Hint(
          "expected ',' or",
          At.BOTH,
          "the bracket or brace is not closed",
          "close it, or separate what stands in it by commas"),
      new Hint(
          "<stream end>",
          At.PROBLEM,
          "the text ends too early",
          "close the bracket or brace that is open"),
      new Hint(
          "unexpected end of stream", At.CONTEXT, "the quote is not closed", "close the quote"),
      new Hint(
          "could not find expected ':'",
          At.CONTEXT,
          "this line has no colon",
          "write 'key: value'; text that goes over several lines is indented further or quoted"),
      new Hint(
          "escape",
          At.PROBLEM,
          "there is no such escape",
          "in double quotes a backslash is written \\\\; in single quotes it stands for itself"));

  private SyntaxHints() {}

  /** Which of the places that the parser tells is pointed at. */
  enum At {
    /** Where the parser could not go on. */
    PROBLEM,
    /** Where the thing that it was in begins. */
    CONTEXT,
    /** Where it could not go on, with a note on where the thing begins. */
    BOTH
  }

  /**
   * A mistake that is known.
   *
   * @param sign what the parser's words about it hold
   * @param at where it is
   * @param text what is wrong
   * @param help what to do about it
   */
  record Hint(String sign, At at, String text, String help) {

    /** Whether a colon without a space is often the cause. */
    boolean mayBeColon() {
      return sign.startsWith("mapping values") || sign.startsWith("could not find expected");
    }
  }

  /** What to say of a mistake; the parser's own words of one that is not known. */
  static Hint of(String problem) {
    return KNOWN.stream()
        .filter(hint -> problem.contains(hint.sign()))
        .findFirst()
        .orElse(new Hint(problem, At.PROBLEM, problem, "fix the YAML here"));
  }
}
