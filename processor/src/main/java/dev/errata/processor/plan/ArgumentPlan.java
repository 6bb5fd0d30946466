package dev.errata.processor.plan;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a validator passes to the factory of an error.
 *
 * @param source what is passed
 * @param input the name of the input, if that is what is passed
 * @param conversion what it takes to make it the factory's parameter
 */
public record ArgumentPlan(Source source, String input, Conversion conversion) {

  /** What a binding of a catalog can name. */
  public enum Source {
    VALUE("value"),
    LENGTH("length"),
    BYTES("bytes"),
    SIZE("size");

    private final String keyword;

    Source(String keyword) {
      this.keyword = keyword;
    }

    static Optional<Source> of(String keyword) {
      return Arrays.stream(values())
          .filter(source -> source.keyword.equals(keyword))
          .findFirst();
    }
  }

  /** How a value becomes an argument. */
  public enum Conversion {
    NONE,
    TO_TEXT,
    TO_DECIMAL
  }
}
