package dev.errata.documents.message;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in angle brackets, where these are neither markup nor a comparison. */
final class AngleDialect implements Dialect {

  private static final String LABEL =
      "(?<label>[\\p{L}_][\\p{L}\\p{M}\\p{N}_.'/-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.'/-]*){0,7})";

  private static final Pattern DOUBLED = Pattern.compile("<<\\s?" + LABEL + "\\s?>>");
  private static final Pattern SINGLE = Pattern.compile("<" + LABEL + " ?>");

  private static final Pattern ELEMENT_BEHIND = Pattern.compile(
      "(?:\\s*(?:,|and|or|,\\s*and|,\\s*or|/)\\s*<[\\w:.-]+>){0,5}['\"`]?\\s+(?:XML |HTML |child |root |start |end |opening |closing )?"
          + "(?:elements?|tags?|nodes?)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern ELEMENT_BEFORE = Pattern.compile(
      "\\b(?:elements?|tags?|nodes?)(?: named)?[:]?\\s+['\"`]?(?:<[\\w:.-]+>\\s*(?:,|and|or|,\\s*and|,\\s*or)\\s*){0,5}$",
      Pattern.CASE_INSENSITIVE);

  /** Markup, whatever stands around it. */
  private static final Set<String> MARKUP = Set.of(
      "a",
      "abbr",
      "b",
      "big",
      "blockquote",
      "br",
      "center",
      "dd",
      "del",
      "div",
      "dl",
      "dt",
      "em",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "hr",
      "html",
      "i",
      "iframe",
      "img",
      "ins",
      "kbd",
      "li",
      "nav",
      "ol",
      "p",
      "pre",
      "q",
      "s",
      "samp",
      "script",
      "small",
      "span",
      "strike",
      "strong",
      "sub",
      "sup",
      "svg",
      "tbody",
      "td",
      "textarea",
      "tfoot",
      "th",
      "thead",
      "tr",
      "tt",
      "u",
      "ul",
      "wbr");

  /** Values that print themselves so. */
  private static final Set<String> VALUES = Set.of(
      "anonymous",
      "blank",
      "empty",
      "eof",
      "false",
      "missing",
      "nil",
      "no value",
      "none",
      "not set",
      "null",
      "redacted",
      "true",
      "undefined",
      "unset");

  @Override
  public Optional<Placeholder> at(String text, int start, int from) {
    Matcher doubled = Dialect.matcher(DOUBLED, text, start);
    if (doubled.lookingAt()) {
      return Optional.of(Placeholder.named(start, doubled.end(), doubled.group("label")));
    }
    Matcher matcher = Dialect.matcher(SINGLE, text, start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String label = matcher.group("label");
    return label.endsWith("/")
            || Character.isLetterOrDigit(Dialect.before(text, start, from))
            || MARKUP.contains(label.toLowerCase(Locale.ROOT))
            || VALUES.contains(label.toLowerCase(Locale.ROOT))
            || isElement(text, start, matcher)
        ? Optional.empty()
        : Optional.of(Placeholder.named(start, matcher.end(), label));
  }

  private static boolean isElement(String text, int start, Matcher matcher) {
    String before = text.substring(Math.max(0, start - LONGEST), start);
    String behind =
        text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 4 * LONGEST));
    return behind.contains("</" + matcher.group("label") + ">")
        || ELEMENT_BEHIND.matcher(behind).lookingAt()
        || ELEMENT_BEFORE.matcher(before).find();
  }
}
