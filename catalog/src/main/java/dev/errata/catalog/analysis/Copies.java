package dev.errata.catalog.analysis;

import dev.errata.catalog.analysis.Regex.Repeat;
import dev.errata.catalog.analysis.Regex.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes out a repetition that has bounds. */
final class Copies {

  /** More of them tell nothing new. */
  private static final int MOST = 3;

  private Copies() {}

  /**
   * The body as often as it is repeated, or nearly.
   *
   * @param unbounded whether it can be repeated more than so often
   */
  static Regex of(Regex body, int least, int most, boolean unbounded) {
    int max = Math.min(MOST, most);
    int min = Math.min(least, least < most ? max - 1 : max);
    // Nested, as in (x(x)?)?: side by side, the optional ones could be taken in several ways.
    Regex optional = unbounded ? new Repeat(body, true, true) : new Sequence(List.of());
    for (int i = min; i < max; i++) {
      optional = new Repeat(new Sequence(List.of(body, optional)), true, false);
    }
    List<Regex> parts = new ArrayList<>(Collections.nCopies(min, body));
    parts.add(optional);
    return new Sequence(parts);
  }
}
