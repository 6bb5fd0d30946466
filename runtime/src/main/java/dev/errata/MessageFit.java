package dev.errata;

import java.util.Arrays;

/**
 * Where the values of a message stand in a text.
 *
 * <p>From the front to the back it is found where each fixed text can stand behind the one before
 * it, and from the back to the front which of these places leave room for those that follow. A
 * value is known if the fixed texts around it have one place each. Types narrow this down: between
 * two places must stand what may be a value of the type.
 */
final class MessageFit {

  /** What is longer is only read if it is worded just as the message is. */
  static final int LONGEST = 20_000;

  /** Of a text that is worded otherwise. */
  static final MessageFit NONE = new MessageFit(new int[0], new int[0], false);

  private final int[] starts;
  private final int[] ends;
  private final boolean certain;

  private MessageFit(int[] starts, int[] ends, boolean certain) {
    this.starts = starts;
    this.ends = ends;
    this.certain = certain;
  }

  /** Takes the values that are known if the fixed texts stand in these places. */
  private MessageFit(MessageFrame frame, Places[] places, boolean certain, String... fixed) {
    this.starts = new int[places.length - 1];
    this.ends = new int[places.length - 1];
    boolean all = true;
    for (int i = 0; i < starts.length; i++) {
      boolean known =
          places[i].count() == 1 && places[i + 1].count() == 1 && frame.isClear(i, starts.length);
      starts[i] = known ? places[i].first() + fixed[i].length() : -1;
      ends[i] = places[i + 1].first();
      all &= known;
    }
    int last = starts.length - 1;
    if (fixed[last + 1].isBlank()) {
      while (ends[last] > starts[last]
          && starts[last] >= 0
          && MessageFrame.isSpace(frame.text, ends[last] - 1)) {
        ends[last]--;
      }
    }
    this.certain = certain && all;
  }

  /**
   * Finds the values.
   *
   * @param text any text, or null
   * @param types the keywords of the values' types, parted by spaces
   * @param fixed the fixed texts around the values
   */
  static MessageFit of(String text, String types, String... fixed) {
    MessageFit exact = exact(text, fixed);
    if (exact != null) {
      return exact;
    }
    MessageFrame frame =
        text == null || text.length() > LONGEST ? null : MessageFrame.of(text, fixed);
    if (frame == null) {
      return NONE;
    }
    String[] typed = types.split(" ");
    String[] untyped = new String[typed.length];
    Arrays.fill(untyped, ValueSpans.TEXT);
    Places[] places = places(frame, untyped, fixed);
    if (places == null) {
      return NONE;
    }
    MessageFit fit = new MessageFit(frame, places, frame.isExact, fixed);
    if (fit.certain) {
      return fit;
    }
    // Where a value is not of its type, the others may still be told apart. What types told apart
    // might be drift.
    Places[] narrowed = places(frame, typed, fixed);
    return new MessageFit(frame, narrowed == null ? places : narrowed, false, fixed);
  }

  /** Whether the text is worded as the message is, and can be read in one way. */
  boolean isCertain() {
    return certain;
  }

  /** Where a value starts; negative if that is unknown. */
  int start(int place) {
    return place < starts.length ? starts[place] : -1;
  }

  /** Where a value ends, if it is known where it starts. */
  int end(int place) {
    return ends[place];
  }

  /** The one place of a fixed text within a part of the text; -1 if there is none, or another. */
  static int onlyPlace(String text, String fixed, int from, int to) {
    int place = fixed.isEmpty() ? -1 : text.indexOf(fixed, from);
    if (place < 0 || place + fixed.length() > to) {
      return -1;
    }
    int again = text.indexOf(fixed, place + 1);
    return again < 0 || again + fixed.length() > to ? place : -1;
  }

  /** The values of a text that is worded just as the message is; null if it is another. */
  private static MessageFit exact(String text, String... fixed) {
    int count = fixed.length - 1;
    if (!MessageFrame.isExact(text, fixed[0], fixed[count])) {
      return null;
    }
    int[] starts = new int[count];
    int[] ends = new int[count];
    starts[0] = fixed[0].length();
    ends[count - 1] = text.length() - fixed[count].length();
    for (int i = 1; i < count; i++) {
      ends[i - 1] = text.indexOf(fixed[i], starts[i - 1]);
      starts[i] = ends[i - 1] + fixed[i].length();
      if (ends[i - 1] < 0 || starts[i] > ends[count - 1]) {
        return null;
      }
    }
    for (int i = count - 1; i > 0; i--) {
      if (onlyPlace(text, fixed[i], ends[i - 1], ends[i]) < 0) {
        return null;
      }
    }
    return new MessageFit(starts, ends, true);
  }

  /** Where each fixed text can stand; null if one of them can stand nowhere. */
  private static Places[] places(MessageFrame frame, String[] types, String... fixed) {
    int last = types.length;
    ValueSpans[] values = new ValueSpans[last];
    Places[] places = new Places[last + 1];
    places[0] = frame.first;
    for (int i = 1; i <= last; i++) {
      values[i - 1] = new ValueSpans(frame.text, types[i - 1]);
      Places candidates = i < last ? Places.of(frame.text, fixed[i]) : frame.last(types[i - 1]);
      places[i] = candidates.behind(places[i - 1], fixed[i - 1].length(), values[i - 1]);
    }
    for (int i = last - 1; i >= 0; i--) {
      places[i] = places[i].before(places[i + 1], fixed[i].length(), values[i]);
    }
    for (Places each : places) {
      if (each.count() == 0) {
        return null;
      }
    }
    return places;
  }
}
