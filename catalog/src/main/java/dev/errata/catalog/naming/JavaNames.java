package dev.errata.catalog.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes Java names of a catalog's words. */
public final class JavaNames {

  /** Unicode's alphabetic characters are more than letters: a circled one is no Java identifier. */
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private static final Pattern NEGATIVE_NUMBER = Pattern.compile("-\\p{Nd}");

  private JavaNames() {}

  /**
   * The name of a class: the pieces between characters that are no letter or digit, each
   * capitalised, joined. Empty if there are none; a leading digit gets the prefix {@code E}.
   */
  public static String className(String code) {
    String name = upperCamel(code);
    return startsWithDigit(name) ? "E" + name : name;
  }

  /** The UpperCamelCase of the same pieces, which may begin with a digit. */
  public static String upperCamel(String code) {
    return pieces(code).stream().map(JavaNames::capitalised).collect(Collectors.joining());
  }

  /** The UPPER_SNAKE_CASE of the same pieces. */
  public static String constant(String code) {
    String name = pieces(code).stream()
        .flatMap(piece -> Words.of(capitalised(piece)).stream())
        .collect(Collectors.joining("_"))
        .toUpperCase(Locale.ROOT);
    return startsWithDigit(name) ? "E" + name : name;
  }

  /**
   * The lowerCamelCase of a class name; an abbreviation is one word: {@code MFADevice}. A capital
   * before a capitalised word is not, so that {@code eMail} stays what a catalog calls it.
   */
  public static String lowerCamel(String className) {
    String abbreviation = Words.leadingAbbreviation(className);
    String leading = abbreviation.isEmpty()
        ? className.substring(0, className.offsetByCodePoints(0, 1))
        : abbreviation;
    return leading.toLowerCase(Locale.ROOT) + className.substring(leading.length());
  }

  /** The lowerCamelCase of a catalog's name for an input or a fact. */
  public static String variable(String name) {
    String className = className(name);
    return className.isEmpty() ? name : lowerCamel(className);
  }

  /** The same for a parameter, which many formats call by its number. */
  public static String param(String name) {
    String joined = upperCamel(name);
    return startsWithDigit(joined) ? "arg" + joined : variable(name);
  }

  private static List<String> pieces(String code) {
    List<String> pieces = new ArrayList<>(List.of(NEITHER_LETTER_NOR_DIGIT.split(code)));
    pieces.remove("");
    if (NEGATIVE_NUMBER.matcher(code).lookingAt()) {
      pieces.add(0, "Minus");
    }
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
