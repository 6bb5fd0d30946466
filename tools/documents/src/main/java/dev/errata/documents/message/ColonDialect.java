package dev.errata.documents.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names behind a colon, as Laravel and SQL have them. */
final class ColonDialect implements Dialect {

  private static final Pattern NAME =
      Pattern.compile(":(?<label>[A-Za-z][A-Za-z0-9_]*[A-Za-z0-9])(?![\\w:(/]|\\.\\w)");

  @Override
  public Optional<Placeholder> at(String text, int start, int from) {
    Matcher matcher = Dialect.matcher(NAME, text, start);
    char before = Dialect.before(text, start, from);
    return matcher.lookingAt()
            && (Character.isWhitespace(before) || "'\"`([<-".indexOf(before) >= 0)
        ? Optional.of(Placeholder.named(start, matcher.end(), matcher.group("label")))
        : Optional.empty();
  }
}
