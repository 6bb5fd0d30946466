package dev.errata.catalog;

import java.util.List;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;
import org.quicktheories.generators.SourceDSL;

/** Texts for properties, each put together from pieces. */
public final class Pieces {

  private Pieces() {}

  /** Texts of at least {@code min} and at most {@code max} of the pieces. */
  public static Gen<String> joined(int min, int max, List<String> pieces) {
    return SourceDSL.lists()
        .of(Generate.pick(pieces))
        .ofSizeBetween(min, max)
        .map(chosen -> String.join("", chosen));
  }

  public static Gen<String> joined(int min, int max, String... pieces) {
    return joined(min, max, List.of(pieces));
  }
}
