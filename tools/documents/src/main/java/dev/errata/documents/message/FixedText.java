package dev.errata.documents.message;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text between placeholders as it is sent, where their dialect doubles a sign in it. */
final class FixedText {

  private static final Pattern PERCENT = Pattern.compile("%%");

  /** Two apostrophes between blanks are an empty quotation. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\S)''|''(?=\\S)");

  private static final Pattern NONE = Pattern.compile("(?!)");

  private final String documented;
  private final Pattern doubled;

  private FixedText(String documented, Pattern doubled) {
    this.documented = documented;
    this.doubled = doubled;
  }

  static FixedText beside(List<Placeholder> placeholders, String documented) {
    boolean isPrintf =
        placeholders.stream().anyMatch(each -> documented.charAt(each.start()) == '%');
    boolean isMessageFormat = placeholders.stream()
        .anyMatch(
            each -> documented.charAt(each.start()) == '{' && each.number().isPresent());
    return new FixedText(documented, isPrintf ? PERCENT : isMessageFormat ? APOSTROPHE : NONE);
  }

  /** The text from a place up to another. */
  String between(int from, int to) {
    StringBuilder text = new StringBuilder();
    Matcher found = doubled.matcher(documented).region(from, to).useTransparentBounds(true);
    int at = from;
    while (found.find()) {
      text.append(documented, at, found.start() + 1);
      at = found.end();
    }
    return text.append(documented, at, to).toString();
  }
}
