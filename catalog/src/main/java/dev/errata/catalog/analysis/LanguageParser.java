package dev.errata.catalog.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Parses regular expressions that {@link Pattern} has compiled before, as far as they are nothing
 * but sets of characters, one after the other, one of several, and repeated.
 */
final class LanguageParser {

  private static final Pattern GROUP_START =
      Pattern.compile("\\((?:\\?(?::|<[a-zA-Z]\\w*>)|(?!\\?))");

  /** Escapes that stand for no character. */
  private static final String NO_CHARACTER = "bBAGzZkQERX";

  private final String text;
  private final Function<String, BitSet> characters;
  private final Map<String, BitSet> known = new HashMap<>();
  private int at;
  private boolean isUnderstood = true;

  private LanguageParser(String text, Function<String, BitSet> characters) {
    this.text = text;
    this.characters = characters;
  }

  /**
   * The language of an expression; empty if it has what this does not understand.
   *
   * @param characters what a set of characters, as an expression writes it, can be
   */
  static Optional<Language> parse(String text, Function<String, BitSet> characters) {
    // For a match of the whole text these two change nothing.
    String body = text.startsWith("^") ? text.substring(1) : text;
    boolean ends = body.endsWith("$") && !body.endsWith("\\$");
    LanguageParser parser = new LanguageParser(
        ends && body.indexOf('|') < 0 ? body.substring(0, body.length() - 1) : body, characters);
    boolean anchorsOneOption = text.startsWith("^") && text.indexOf('|') >= 0;
    Language language = parser.choice();
    boolean isWhole = parser.isUnderstood && parser.at == parser.text.length();
    return isWhole && !anchorsOneOption ? Optional.of(language) : Optional.empty();
  }

  private Language choice() {
    Set<Language> options = new HashSet<>(List.of(sequence()));
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      options.add(sequence());
    }
    return Language.either(options);
  }

  private Language sequence() {
    List<Language> parts = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      parts.add(quantified(primary()));
    }
    Language all = Language.EMPTY;
    for (int i = parts.size() - 1; i >= 0; i--) {
      all = Language.both(parts.get(i), all);
    }
    return all;
  }

  private Language quantified(Language body) {
    Optional<Quantifier> quantifier = Quantifier.at(text, at);
    if (quantifier.isEmpty()) {
      return body;
    }
    at = quantifier.get().end();
    return quantifier.get().possessive()
        ? giveUp()
        : Language.repeated(body, quantifier.get().least(), quantifier.get().most());
  }

  private Language primary() {
    char c = text.charAt(at);
    return switch (c) {
      case '(' -> group();
      case '^', '$' -> giveUp();
      case '\\' ->
        NO_CHARACTER.indexOf(text.charAt(at + 1)) >= 0 || isReference() ? giveUp() : letter();
      default -> letter();
    };
  }

  private boolean isReference() {
    char c = text.charAt(at + 1);
    return c >= '1' && c <= '9';
  }

  private Language group() {
    Matcher start = GROUP_START.matcher(text).region(at, text.length());
    if (!start.lookingAt()) {
      return giveUp();
    }
    at = start.end();
    Language body = choice();
    at = Math.min(at + 1, text.length());
    return body;
  }

  private Language letter() {
    String written = text.substring(at, CharacterSet.end(text, at));
    at += written.length();
    try {
      return new Language.Letter(known.computeIfAbsent(written, characters));
    } catch (PatternSyntaxException e) {
      // Cut out wrongly.
      return giveUp();
    }
  }

  private Language giveUp() {
    isUnderstood = false;
    at = text.length();
    return Language.NONE;
  }
}
