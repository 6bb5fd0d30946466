package dev.errata.documents.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks that people leave for a value: {@code xxx} and {@code ____}. */
final class BlankDialect implements Dialect {

  /** Not a part of a word, a range such as {@code 5xxx}, or a path. */
  private static final Pattern BLANK = Pattern.compile("(?:x{3,}|X{3,}|_{3,})(?![\\w*/-])");

  private static final String NONE_BEFORE = "*./-_";

  @Override
  public Optional<Placeholder> at(String text, int start, int from) {
    char before = Dialect.before(text, start, from);
    Matcher matcher = Dialect.matcher(BLANK, text, start);
    boolean isWithin = Character.isLetterOrDigit(before) || NONE_BEFORE.indexOf(before) >= 0;
    return !isWithin && matcher.lookingAt()
        ? Optional.of(Placeholder.next(start, matcher.end(), ParameterTypes.STRING))
        : Optional.empty();
  }
}
