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

  /** A tag &lt;tag&gt; is any. */
  private static final Pattern SORT = Pattern.compile("(?i)(?:tag|element|node|name|id)$");

  private static final Pattern XML = Pattern.compile("\\b(?:XML|XSD|SOAP|HTML)\\b");

  /** Markup, whatever stands around it. */
  private static final Set<String> MARKUP = Vocabulary.words("""
      a abbr b big blockquote body br center dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr html
      i iframe img ins kbd li meta nav ol p pre q s samp script small span strike strong style
      sub sup svg tbody td textarea tfoot th thead tr tt u ul wbr
      """);

  /** Values that print themselves so. */
  private static final Set<String> VALUES = Vocabulary.words("""
      anonymous blank clinit cr empty eof false init lambda lf missing module nil none null
      redacted stdin stdout tab true undefined unknown unset
      """);

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
            || Dialect.before(text, start, from) == '?'
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
        || (ELEMENT_BEFORE.matcher(before).find()
            && !SORT.matcher(matcher.group("label")).find())
        || (Character.isUpperCase(matcher.group("label").charAt(0))
            && (XML.matcher(before).find() || XML.matcher(behind).find()));
  }
}
