package dev.errata.documents.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP status as documents write it: {@code 404}, {@code HTTP 404}, {@code 404 Not Found},
 * {@code Not Found (404)}.
 *
 * @param status the status
 * @param isOnly whether no other one stands beside it
 */
record StatusCell(int status, boolean isOnly) {

  private static final Pattern CELL = Pattern.compile(
      "(?:(?:https?|status|code|error|[\\s:(\\[/`'\"])*|\\p{L}[\\p{L}' -]{1,40}\\()([1-5]\\d\\d)(?!\\d)(.*)",
      Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 300;

  private static final Pattern ANOTHER = Pattern.compile("(?<!\\d)[1-5]\\d\\d(?!\\d)");

  /** A heading that says which status what is below it has. */
  private static final Pattern HEADING = Pattern.compile(
      "(?i)(?:^|\\b(?:http|status|code|error)\\b\\W*(?:(?:http|status|code|error)\\b\\W*)*)([45]\\d\\d)(?!\\d|\\.\\d|[-_]\\w)");

  /** The status of a cell; empty if it has none. */
  static Optional<StatusCell> of(String cell) {
    Matcher found = CELL.matcher(begin(cell));
    return found.matches()
        ? Optional.of(new StatusCell(
            Integer.parseInt(found.group(1)), !ANOTHER.matcher(found.group(2)).find()))
        : Optional.empty();
  }

  /** No status stands further on, and the patterns need a stack as deep as the text is long. */
  private static String begin(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** The status that a heading names; empty if it names none. */
  static OptionalInt ofHeading(String heading) {
    Matcher found = HEADING.matcher(begin(heading));
    return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }
}
