package dev.errata.documents.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Java name that Errata makes of a code. The annotation processor makes it in the same way. */
final class CodeName {

  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{Nd}]+");
  private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\p{Nd}");

  private CodeName() {}

  /** The name; empty if a code has neither letter nor digit. */
  static Optional<String> of(String code) {
    String joined = (NEGATIVE_NUMBER.matcher(code).lookingAt() ? "Minus" : "")
        + pieces(code).stream().map(CodeName::capitalised).collect(Collectors.joining());
    if (joined.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Character.isDigit(joined.codePointAt(0)) ? "E" + joined : joined);
  }

  /** What stands between characters that are no letter or digit. */
  static List<String> pieces(String code) {
    return PIECE.matcher(code).results().map(MatchResult::group).toList();
  }

  /** A piece in capitals becomes a word; any other keeps its capitals. */
  static String capitalised(String piece) {
    int second = piece.offsetByCodePoints(0, 1);
    String rest = piece.substring(second);
    boolean isInCapitals =
        rest.chars().anyMatch(Character::isLetter) && piece.equals(piece.toUpperCase(Locale.ROOT));
    return piece.substring(0, second).toUpperCase(Locale.ROOT)
        + (isInCapitals ? rest.toLowerCase(Locale.ROOT) : rest);
  }
}
