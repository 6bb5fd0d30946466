package dev.errata.documents.message;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in brackets, which stand around many other things as well. */
final class BracketDialect implements Dialect {

  private static final Pattern BRACKETS = Pattern.compile(
      "\\[\\s?(?<label>[\\p{L}_][\\p{L}\\p{M}\\p{N}_.'-]*(?: [\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.'-]*){0,7})\\s?\\](?<behind>[+*?({\\]\\[]?)");

  /** Characters that a regular expression or a rule allows. */
  private static final Pattern CHARACTERS = Pattern.compile(
      "(?:\\p{Alnum}-\\p{Alnum})+[_.'-]*|.*(?:a-z|A-Z|0-9|a-f|A-F).*|.|[abcxyz]{2,}|[ABCXYZ]{2,}");

  private static final Pattern VERB = Pattern.compile(
      "\\s+(?:is|was|are|were|has|have|had|must|may|can|cannot|could|should|does|do|did|will|not|already|contains|exceeds|needs|requires|field|parameter)\\b.*",
      Pattern.DOTALL);

  /** What messages begin with to tell where they come from. */
  private static final Pattern TAGS = Pattern.compile("\\s*+(?:\\[[^\\[\\]]*+\\]\\s*+)*+");

  private static final Pattern NUMBER_WORD = Pattern.compile("(?:^|.* )\\d+(?: .*|$)");

  /** Phrases that say something to the reader. */
  private static final Set<String> FIRST_OF_REMARKS = Vocabulary.words("""
      and as by default deprecated e.g. except for from i.e. if in more no not note only
      optional or required rfc see since to unless use when with
      """);

  private static final Set<String> REMARKS = Vocabulary.words("""
      alert alpha anonymous array beta boolean bug critical debug default deprecated emerg empty
      err error etc example experimental fail failed failure false fatal float here info int
      integer internal legacy link more new nil none note notice null object obsolete ok
      optional preview readonly redacted removed required severe sic string todo trace true
      truncated undefined unknown unreleased warn warning wip
      """);

  @Override
  public Optional<Placeholder> at(String text, int start, int from) {
    Matcher matcher = Dialect.matcher(BRACKETS, text, start);
    if (!matcher.lookingAt()
        || !matcher.group("behind").isEmpty()
        || isIndex(text, start, from)
        || isAnnotation(text, matcher)
        || !isName(matcher.group("label").strip())) {
      return Optional.empty();
    }
    return isTag(text, start, matcher)
        ? Optional.empty()
        : Optional.of(Placeholder.named(start, matcher.end(), matcher.group("label")));
  }

  private static boolean isIndex(String text, int start, int from) {
    char before = Dialect.before(text, start, from);
    return Character.isLetterOrDigit(before)
        || before == ')'
        || before == ']'
        || before == '['
        || before == '\\';
  }

  /** C# writes attributes of its code so. */
  private static boolean isAnnotation(String text, Matcher matcher) {
    return Character.isUpperCase(matcher.group("label").charAt(0))
        && text.startsWith(" attribute", matcher.end());
  }

  private static boolean isName(String label) {
    if (CHARACTERS.matcher(label).matches() || NUMBER_WORD.matcher(label).matches()) {
      return false;
    }
    String lower = label.toLowerCase(Locale.ROOT);
    int space = lower.indexOf(' ');
    return space < 0
        ? !REMARKS.contains(lower)
        : !FIRST_OF_REMARKS.contains(lower.substring(0, space));
  }

  /** Whether a word at the beginning tells where the message comes from. */
  private static boolean isTag(String text, int start, Matcher matcher) {
    String behind = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + LONGEST));
    return isFirst(text, start)
        && !matcher.group("label").strip().contains(" ")
        && !behind.isBlank()
        && !VERB.matcher(behind).matches();
  }

  private static boolean isFirst(String text, int start) {
    return start <= LONGEST && TAGS.matcher(text).region(0, start).matches();
  }
}
