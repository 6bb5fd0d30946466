package dev.errata.documents.message;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formats of C, Python, Go, Java, Ruby, Objective-C, Windows and Qt, which begin with a percent
 * sign.
 */
final class PercentDialect implements Dialect {

  /** The blank, which C has as a flag, is none here: 50% of. */
  private static final Pattern PRINTF = Pattern.compile(
      "%(?:(?<number>\\d{1,2})\\$|\\((?<key>[^()%]{1,60})\\)|<(?<angled>[\\w. -]{1,60})>)?"
          + "[-+#0,]{0,5}(?:\\*|\\d{1,4})?(?:\\.(?:\\*|-?\\d{1,4})?)?"
          + "(?<size>hh?|ll?|[Lqjzt]|I64)?(?<conversion>[diuxXofFeEgGaAscCSpvVqQtTbBrRmMwU@hN])");

  /** The conversions behind which a word may go on, or a number may stand before. */
  private static final String USUAL = "sdiuvqxfg@";

  private static final Pattern KEY = Pattern.compile("%\\((?<key>[\\p{L}_][^()%]{0,60})\\)");

  private static final Pattern WINDOWS = Pattern.compile(
      "%(?<number>\\d{1,2})!(?:[-+#0-9.*]*(?<size>ll?|hh?|I64|w)?(?<conversion>[a-zA-Z]))!");

  private static final Pattern POSITION = Pattern.compile("%L?(?<number>[1-9])(?![\\d$])");

  private static final Pattern ENCLOSED =
      Pattern.compile("%(?<key>[A-Z][A-Z0-9_]+|[a-z][a-zA-Z0-9_]{3,})%(?![\\w%])");

  /** Where an address has a character that it cannot have. */
  private static final Pattern ESCAPE =
      Pattern.compile("%(?:[0-9][A-F]|[A-F][0-9]|[0-9A-F]{2}(?<=[\\w%]%..)(?!(?<=0\\d)[diuxX]))");

  private static final Pattern VARIABLE = Pattern.compile("(?i)\\bvariables?\\s+['\"`]?$");

  private static final Set<String> ENVIRONMENT = Vocabulary.words("""
      APPDATA CD COMSPEC HOMEDRIVE HOMEPATH LOCALAPPDATA PATH PATHEXT PROGRAMDATA PROGRAMFILES
      SYSTEMDRIVE SYSTEMROOT TEMP TMP USERNAME USERPROFILE WINDIR
      """);

  private static final Pattern WORD_BEHIND = Pattern.compile("[a-zA-Z_]+");

  /** What stands directly behind a number. */
  private static final Set<String> UNITS = Vocabulary.words("""
      bits bytes chars days hours items millis min mins minutes msec pixels rows sec seconds
      secs times usec weeks years
      """);

  @Override
  public Optional<Placeholder> at(String text, int start, int from) {
    if (Dialect.matcher(ESCAPE, text, start).lookingAt()) {
      return Optional.empty();
    }
    return enclosed(text, start, from)
        .or(() -> windows(text, start))
        .or(() -> printf(text, start, from))
        .or(() -> keyAlone(text, start, from))
        .or(() -> position(text, start, from));
  }

  private static Optional<Placeholder> enclosed(String text, int start, int from) {
    Matcher matcher = Dialect.matcher(ENCLOSED, text, start);
    return matcher.lookingAt() && !isVariable(text, start, from, matcher.group("key"))
        ? Optional.of(Placeholder.named(start, matcher.end(), matcher.group("key")))
        : Optional.empty();
  }

  /** Windows writes the variables of its environment so. */
  private static boolean isVariable(String text, int start, int from, String key) {
    String before = text.substring(Math.max(from, start - LONGEST), start);
    return ENVIRONMENT.contains(key) || VARIABLE.matcher(before).find();
  }

  private static Optional<Placeholder> windows(String text, int start) {
    Matcher matcher = Dialect.matcher(WINDOWS, text, start);
    return matcher.lookingAt()
        ? Optional.of(
            Placeholder.numbered(start, matcher.end(), matcher.group("number"), type(matcher)))
        : Optional.empty();
  }

  private static Optional<Placeholder> printf(String text, int start, int from) {
    Matcher matcher = Dialect.matcher(PRINTF, text, start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int end = matcher.end();
    String key = matcher.group("key") == null ? matcher.group("angled") : matcher.group("key");
    if (key != null) {
      return Optional.of(Placeholder.named(start, end, key, type(matcher)));
    }
    if (matcher.group("number") != null) {
      // Java has a letter behind t for the part of a date.
      boolean isDate = matcher.group("conversion").equalsIgnoreCase("t")
          && Character.isLetter(Dialect.at(text, end));
      end += isDate ? 1 : 0;
      return Optional.of(Placeholder.numbered(start, end, matcher.group("number"), type(matcher)));
    }
    return unnumbered(text, matcher, Character.isDigit(Dialect.before(text, start, from)));
  }

  private static Optional<Placeholder> unnumbered(
      String text, Matcher matcher, boolean isBehindDigit) {
    int start = matcher.start();
    int end = matcher.end();
    String behind = wordBehind(text, end);
    boolean isUsual = USUAL.indexOf(text.charAt(end - 1)) >= 0;
    if (behind.isEmpty()) {
      return isUsual || !isBehindDigit
          ? Optional.of(Placeholder.next(start, end, type(matcher)))
          : Optional.empty();
    }
    if (!isBehindDigit && isWord(behind) && end == start + 2) {
      String label = text.substring(start + 1, end + behind.length());
      return Optional.of(Placeholder.named(start, end + behind.length(), label));
    }
    return !isBehindDigit && isUsual
        ? Optional.of(Placeholder.next(start, end, type(matcher)))
        : Optional.empty();
  }

  private static String wordBehind(String text, int end) {
    Matcher matcher = Dialect.matcher(WORD_BEHIND, text, end);
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** Whether the conversion is rather the first letter of a name: {@code %user}. */
  private static boolean isWord(String behind) {
    return behind.length() >= 3
        && Character.isLowerCase(behind.charAt(0))
        && !UNITS.contains(behind);
  }

  /** A name without its conversion, as documents have it. */
  private static Optional<Placeholder> keyAlone(String text, int start, int from) {
    Matcher matcher = Dialect.matcher(KEY, text, start);
    return matcher.lookingAt() && !Character.isDigit(Dialect.before(text, start, from))
        ? Optional.of(Placeholder.named(start, matcher.end(), matcher.group("key")))
        : Optional.empty();
  }

  private static Optional<Placeholder> position(String text, int start, int from) {
    Matcher matcher = Dialect.matcher(POSITION, text, start);
    if (!matcher.lookingAt() || Character.isLetterOrDigit(Dialect.before(text, start, from))) {
      return Optional.empty();
    }
    return Optional.of(
        Placeholder.numbered(start, matcher.end(), matcher.group("number"), ParameterTypes.STRING));
  }

  private static String type(Matcher matcher) {
    String size = matcher.group("size");
    return ParameterTypes.ofConversion(
        matcher.group("conversion").charAt(0), size == null ? "" : size);
  }
}
