package dev.errata.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes Java names of a catalog's words. */
final class JavaNames {

  /** Unicode's alphabetic characters are more than letters: a circled one is no Java identifier. */
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Before a capital that follows a small letter or a digit, or that begins a word in capitals. */
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Pattern LEADING_CAPITALS =
      Pattern.compile("^\\p{Lu}+(?=\\p{Lu}\\p{Ll}|\\P{L}|$)");

  private JavaNames() {}

  /**
   * The name of a class: the pieces between characters that are no letter or digit, each
   * capitalised, joined. Empty if there are none; a leading digit gets the prefix {@code E}.
   */
  static String className(String code) {
    String name = pieces(code).stream().map(JavaNames::capitalised).collect(Collectors.joining());
    return startsWithDigit(name) ? "E" + name : name;
  }

  /** The UPPER_SNAKE_CASE of the same pieces. */
  static String constant(String code) {
    String name = pieces(code).stream()
        .map(piece -> WORD_START.matcher(capitalised(piece)).replaceAll("_"))
        .collect(Collectors.joining("_"))
        .toUpperCase(Locale.ROOT);
    return startsWithDigit(name) ? "E" + name : name;
  }

  /** The lowerCamelCase of a class name; leading capitals are one word: {@code MFADevice}. */
  static String lowerCamel(String className) {
    String leading = LEADING_CAPITALS
        .matcher(className)
        .results()
        .findFirst()
        .map(match -> match.group())
        .orElseGet(() -> className.substring(0, className.offsetByCodePoints(0, 1)));
    return leading.toLowerCase(Locale.ROOT) + className.substring(leading.length());
  }

  /** The lowerCamelCase of a catalog's name for a parameter or an input. */
  static String variable(String name) {
    String className = className(name);
    return className.isEmpty() ? name : lowerCamel(className);
  }

  private static List<String> pieces(String code) {
    List<String> pieces = new ArrayList<>(List.of(NEITHER_LETTER_NOR_DIGIT.split(code)));
    pieces.remove("");
    return pieces;
  }

  /** A piece in capitals, such as {@code TABLE}, becomes a word; any other keeps its capitals. */
  private static String capitalised(String piece) {
    int second = piece.offsetByCodePoints(0, 1);
    String rest = piece.substring(second);
    boolean allCapitals = rest.chars().anyMatch(Character::isLetter) && isUpperCase(piece);
    return piece.substring(0, second).toUpperCase(Locale.ROOT)
        + (allCapitals ? rest.toLowerCase(Locale.ROOT) : rest);
  }

  private static boolean startsWithDigit(String name) {
    return !name.isEmpty() && Character.isDigit(name.codePointAt(0));
  }

  private static boolean isUpperCase(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }
}
