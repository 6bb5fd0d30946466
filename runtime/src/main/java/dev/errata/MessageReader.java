package dev.errata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Reads the parameters of a message back from its text; for generated code.
 *
 * <p>A value is read if it is the only one that the text allows: the fixed texts before and after
 * it can stand in one place each, and its type would write it as it stands there. Else it is null.
 * A text that is not worded as the message is has no values at all, but for drift at its ends:
 * white space around it, a first letter in the other case, a full stop that is missing, and
 * anything that follows the end of the message, such as the number of a request. Behind a parameter
 * that ends the message nobody can tell what belongs to it, so there only white space is cut.
 *
 * <p>The time taken grows with the length of the text alone. A constructor takes these:
 *
 * <ul>
 *   <li>{@code text}, the message as received; null has no values.
 *   <li>{@code given}, the values that came beside the message by their names, which count more;
 *       null if there are none.
 *   <li>{@code types}, the types of the parameters as a catalog writes them, parted by spaces.
 *   <li>the fixed texts before, between and after the parameters; empty where there is none.
 * </ul>
 */
public final class MessageReader {

  private final String text;
  private final Map<String, ?> given;

  /** Where the first two values stand if the text is worded just as the message is. */
  private final int start0;

  private final int end0;
  private final int start1;
  private final int end1;

  /** Where the values stand in any other text; null if they stand where the fields say. */
  private final MessageFit fit;

  private boolean contradicts;

  /** Reads a message of one parameter. */
  public MessageReader(
      String text, Map<String, ?> given, String types, String before, String after) {
    this.text = text;
    this.given = given;
    boolean fits = MessageFrame.isExact(text, before, after);
    this.start0 = before.length();
    this.end0 = fits ? text.length() - after.length() : 0;
    this.start1 = 0;
    this.end1 = 0;
    this.fit = fits ? null : MessageFit.of(text, types, before, after);
  }

  /** Reads a message of two parameters. */
  public MessageReader(
      String text,
      Map<String, ?> given,
      String types,
      String before,
      String between,
      String after) {
    this.text = text;
    this.given = given;
    this.start0 = before.length();
    this.end1 = MessageFrame.isExact(text, before, after) ? text.length() - after.length() : -1;
    this.end0 = end1 < 0 ? -1 : MessageFit.onlyPlace(text, between, start0, end1);
    this.start1 = end0 + between.length();
    this.fit = end0 < 0 ? MessageFit.of(text, types, before, between, after) : null;
  }

  /** Reads a message of any number of parameters; there is one fixed text more. */
  public MessageReader(String text, Map<String, ?> given, String types, String... fixed) {
    this.text = text;
    this.given = given;
    this.start0 = 0;
    this.end0 = 0;
    this.start1 = 0;
    this.end1 = 0;
    this.fit = MessageFit.of(text, types, fixed);
  }

  /**
   * Requires that a parameter has the same value in two places, or it is no such message.
   *
   * @param first the number of its first place in the message
   * @param again the number of a later one
   */
  public void same(int first, int again) {
    String value = at(first);
    contradicts |= value != null && at(again) != null && !value.equals(at(again));
  }

  /**
   * Whether the text may be worded as the message is, be it that no value can be told. Of a text
   * that is too long to find out it may.
   */
  public boolean fits() {
    return !contradicts
        && (fit != MessageFit.NONE || (text != null && text.length() > MessageFit.LONGEST));
  }

  /**
   * The text with values masked.
   *
   * @param otherwise what stands for a text that is worded otherwise, or can be read in two ways
   * @param places the numbers of the masked places, in order
   */
  public String masked(String otherwise, int... places) {
    if (contradicts || (fit != null && !fit.isCertain())) {
      return otherwise;
    }
    StringBuilder masked = new StringBuilder();
    int position = 0;
    for (int place : places) {
      masked.append(text, position, start(place)).append(CodedException.MASKED);
      position = end(place);
    }
    return masked.append(text, position, text.length()).toString();
  }

  /**
   * Returns the value of a parameter; null if it is unknown, or none of the type.
   *
   * @param place the number of its first place in the message
   * @param type the class of a type of catalogs, boxed
   */
  public <T> T value(String name, int place, Class<T> type) {
    if (given != null && given.containsKey(name)) {
      return given(given, name, type);
    }
    String value = contradicts ? null : at(place);
    // What was null when it was sent cannot be told from the word.
    return value == null || value.equals("null") ? null : ReadValue.written(value, type);
  }

  /**
   * Returns a value that came beside a message; null if there is none of that name and type. It
   * counts too if it is the text of such a value, or a number of another class.
   *
   * @param given the values by their names; null if there are none
   */
  public static <T> T given(Map<String, ?> given, String name, Class<T> type) {
    return given == null ? null : ReadValue.given(given.get(name), type);
  }

  /**
   * Returns a list that came beside a message, since none can be told from a text; null if there is
   * none, or an element is none of the type. A value by itself is a list of one, as XML has it.
   *
   * @param given the values by their names; null if there are none
   */
  public static <T> List<T> list(Map<String, ?> given, String name, Class<T> type) {
    Object value = given == null ? null : given.get(name);
    if (value == null) {
      return null;
    }
    List<T> list = new ArrayList<>();
    for (Object each : value instanceof Collection<?> values ? values : List.of(value)) {
      T element = ReadValue.given(each, type);
      if (element == null) {
        return null;
      }
      list.add(element);
    }
    return List.copyOf(list);
  }

  /** What stands at a place; null if that is unknown. */
  private String at(int place) {
    int start = start(place);
    return start < 0 || text.isEmpty() ? null : text.substring(start, end(place));
  }

  private int start(int place) {
    if (fit != null) {
      return fit.start(place);
    }
    return place == 0 ? start0 : start1;
  }

  private int end(int place) {
    if (fit != null) {
      return fit.end(place);
    }
    return place == 0 ? end0 : end1;
  }
}
