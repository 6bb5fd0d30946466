package dev.errata.documents.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and numbers in braces, with or without a sign before them. */
final class BraceDialect implements Dialect {

  private static final String NAME =
      "[*@$&.]?(?<label>[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.\\[\\]-]*)";

  private static final Pattern DOUBLED = Pattern.compile("\\{\\{\\{?-?\\s*" + NAME
      + "(?<words>(?: [\\p{L}\\p{N}]+){0,6})\\s*(?:\\|[^{}]*)?-?\\}\\}\\}?");

  private static final Pattern SINGLE = Pattern.compile("[$#%]?\\{(?<inner>[^{}]*)\\}");

  /** What Python, .NET and Rust have behind a name: {@code !r}, {@code :>8}. */
  private static final String FORMAT = "(?:![a-z])?:[^\\s\"'].*|![a-z]";

  private static final Pattern NUMBERED = Pattern.compile("(?<number>\\d{0,3})(?:"
      + "\\s*,\\s*(?<form>number|date|time|duration|spellout|ordinal|list)\\b[^{}]*"
      + "|,\\s*(?<width>-?\\d+)(?::.*)?|" + FORMAT + ")?");

  private static final Pattern NAMED = Pattern.compile(NAME + "(?:"
      + "\\s*,\\s*(?:number|date|time|duration|string)\\b[^{}]*"
      + "|,-?\\d+|=?(?:" + FORMAT + ")|[=?])?");

  private static final Pattern PHRASE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_'.\u2019/-]*"
      + "(?: +[\\p{L}\\p{N}(][\\p{L}\\p{M}\\p{N}_'.\u2019/)-]*){0,9}");

  /** Before and behind an object that holds nothing: it is spoken of, and no placeholder. */
  private static final Pattern EMPTY_OBJECT = Pattern.compile("(?i)(?:\\b(?:json|empty"
      + "|empty (?:map|array of objects|object)|an? (?:\\w+ )?object|e\\.g\\.,?|such as)"
      + "\\s*[(:'\"`]?|[\\p{L}\\])])$");

  private static final Pattern EMPTY_OBJECT_BEHIND = Pattern.compile("(?i)['\"`)]*,? (?:"
      + "(?:(?:for|is|as|means|denotes|stands for) )?an? (?:\\w+ )?empty\\b"
      + "|(?:or|and|nor|not) (?:\\[\\]|null\\b))");

  private static final Pattern REGEX_ATOM = Pattern.compile("(?:[\\])]|\\\\[dDwWsS.])$");

  @Override
  public Optional<Placeholder> at(String text, int start, int from) {
    Matcher doubled = Dialect.matcher(DOUBLED, text, start);
    if (doubled.lookingAt()) {
      return Optional.of(doubled(doubled, start));
    }
    Matcher single = Dialect.matcher(SINGLE, text, start);
    if (!single.lookingAt()) {
      return Optional.empty();
    }
    boolean hasSign = text.charAt(start) != '{';
    String before = text.substring(Math.max(from, start - 30), start);
    Optional<Placeholder> found = placeholder(text, single, hasSign, before);
    // An order #{0} has a number sign of its own.
    return found.filter(placeholder ->
        !hasSign || placeholder.label().isPresent() || isTemplate(text, placeholder));
  }

  /** JavaScript has numbers behind a dollar sign. */
  private static boolean isTemplate(String text, Placeholder placeholder) {
    return placeholder.number().isPresent() && text.charAt(placeholder.start()) == '$';
  }

  private static Placeholder doubled(Matcher matcher, int start) {
    String label = matcher.group("label");
    return isNumber(label)
        ? Placeholder.numbered(start, matcher.end(), label, ParameterTypes.STRING)
        : Placeholder.named(start, matcher.end(), label + matcher.group("words"));
  }

  private static Optional<Placeholder> placeholder(
      String text, Matcher single, boolean hasSign, String before) {
    int start = single.start();
    int end = single.end();
    String inner = single.group("inner");
    if (inner.isEmpty()) {
      return EMPTY_OBJECT.matcher(before).find()
              || Dialect.matcher(EMPTY_OBJECT_BEHIND, text, end).lookingAt()
          ? Optional.empty()
          : Optional.of(Placeholder.next(start, end, ParameterTypes.STRING));
    }
    String stripped = inner.strip();
    if (stripped.isEmpty()) {
      return Optional.empty();
    }
    Matcher numbered = NUMBERED.matcher(stripped);
    if (numbered.matches()) {
      return numbered(text, single, numbered, before);
    }
    Matcher named = NAMED.matcher(stripped);
    if (named.matches() && hasLetter(named.group("label"))) {
      return isBody(before)
          ? Optional.empty()
          : Optional.of(Placeholder.named(start, end, named.group("label")));
    }
    return !hasSign && PHRASE.matcher(stripped).matches() && !isBody(before)
        ? Optional.of(Placeholder.named(start, end, stripped))
        : Optional.empty();
  }

  private static Optional<Placeholder> numbered(
      String text, Matcher single, Matcher numbered, String before) {
    String number = numbered.group("number");
    String form = numbered.group("form");
    if (number.isEmpty()) {
      return form != null || numbered.group("width") != null
          ? Optional.empty()
          : Optional.of(Placeholder.next(single.start(), single.end(), ParameterTypes.STRING));
    }
    if (isQuantifier(text, single.start(), number, numbered.group("width"), before)) {
      return Optional.empty();
    }
    boolean isWhole = single.group("inner").replace(" ", "").endsWith(",number,integer");
    return Optional.of(Placeholder.numbered(
        single.start(),
        single.end(),
        number,
        isWhole ? ParameterTypes.INT : ParameterTypes.STRING));
  }

  /** How often a regular expression asks for something, or from where to where a range goes. */
  private static boolean isQuantifier(
      String text, int start, String number, String width, String before) {
    if (width != null) {
      return !width.startsWith("-")
          && (!number.equals("0") || !before.matches("(?s).*[\\s'\"(:=]|"));
    }
    return REGEX_ATOM.matcher(before).find()
        && Integer.parseInt(number) > 0
        && !around(text, start).contains("{0}");
  }

  private static String around(String text, int start) {
    return text.substring(
        Math.max(0, start - 4 * LONGEST), Math.min(text.length(), start + 4 * LONGEST));
  }

  /** Whether braces are the body of a function. */
  private static boolean isBody(String before) {
    return before.endsWith("()") || before.endsWith("() ");
  }

  private static boolean isNumber(String label) {
    return label.chars().allMatch(Character::isDigit);
  }

  private static boolean hasLetter(String label) {
    return label.chars().anyMatch(Character::isLetter);
  }
}
