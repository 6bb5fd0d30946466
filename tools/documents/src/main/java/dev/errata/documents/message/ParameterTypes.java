package dev.errata.documents.message;

import java.util.List;
import java.util.Set;

/** Types of parameters, as far as a format or a name tells them. */
final class ParameterTypes {

  static final String STRING = "string";
  static final String INT = "int";
  static final String LONG = "long";
  static final String DOUBLE = "double";

  private static final Set<String> MEASURES = Set.of("size", "length", "count");

  private ParameterTypes() {}

  /**
   * The type that a conversion of printf asks for.
   *
   * @param size the letters for the size of its argument, such as {@code ll}; empty for none
   */
  static String ofConversion(char conversion, String size) {
    return switch (conversion) {
      case 'd', 'i', 'u', 'x', 'X', 'o' -> isLong(size) ? LONG : INT;
      case 'f', 'F', 'e', 'E', 'g', 'G' -> DOUBLE;
      default -> STRING;
    };
  }

  private static boolean isLong(String size) {
    return !size.isEmpty() && !size.startsWith("h");
  }

  /** The type of a parameter whose format asks for one, or whose name says that it is a number. */
  static String of(String formatType, List<String> nameWords) {
    boolean isMeasure = isMeasure(nameWords);
    return formatType.equals(STRING) && isMeasure ? INT : formatType;
  }

  /** Whether words name a number of something. */
  static boolean isMeasure(List<String> words) {
    return !words.isEmpty() && MEASURES.contains(words.get(words.size() - 1));
  }
}
