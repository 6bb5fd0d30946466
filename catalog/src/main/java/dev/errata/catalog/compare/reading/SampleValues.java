package dev.errata.catalog.compare.reading;

import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import java.util.List;

/**
 * Values as messages have them. Those of one round differ from each other wherever a type has
 * enough of them, so that none is taken for another's.
 */
public final class SampleValues {

  /** How many rounds there are, in each of which a parameter has another value. */
  public static final int ROUNDS = 3;

  private static final List<String> WORDS =
      List.of("alder", "birch", "cedar", "dogwood", "elder", "fir", "gorse", "hazel");

  private SampleValues() {}

  /**
   * The text of a value.
   *
   * @param place the number of its parameter
   * @param round from 0 to before {@link #ROUNDS}
   */
  public static String text(Param param, int place, int round) {
    String element = text(param.type(), place, round);
    return param.isList()
        ? "[" + element + ", " + text(param.type(), place + 1, round) + "]"
        : element;
  }

  private static String text(ParamType type, int place, int round) {
    int number = 7 + 10 * place + 1_000 * round;
    return switch (type) {
      case STRING -> words(place, round);
      case INT, LONG -> Integer.toString(number);
      case DOUBLE, DECIMAL -> number + ".25";
      case BOOLEAN -> Boolean.toString((place >> round & 1) == 0);
      case INSTANT -> "2024-0" + (round + 1) + "-1" + place % 10 + "T10:15:30Z";
      case DURATION -> "PT" + (place + 1) + "M" + (round + 2) + "S";
      case UUID -> "123e4567-e89b-42d3-a456-4266141740" + (10 + (place + 7 * round) % 90);
      case URI -> "https://example.com/" + WORDS.get(place % WORDS.size()) + "/" + number;
    };
  }

  /** A name; several words; what paths and addresses are made of. */
  private static String words(int place, int round) {
    String word = WORDS.get(place % WORDS.size()) + (place < WORDS.size() ? "" : place);
    return switch (round) {
      case 0 -> word;
      case 1 -> "tall " + word + " tree";
      default -> word + "/x-" + place + "_y:z@9";
    };
  }
}
