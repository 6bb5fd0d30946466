package dev.errata.benchmarks.build;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How figures lie.
 *
 * @param least the least of them
 * @param median the one in the middle; of two, the mean
 * @param most the most of them
 */
record Spread(double least, double median, double most) {

  /** Of so many figures, by their number from zero. */
  static Spread of(int count, IntToDoubleFunction figure) {
    double[] sorted = IntStream.range(0, count).mapToDouble(figure).sorted().toArray();
    double median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
    return new Spread(sorted[0], median, sorted[count - 1]);
  }

  @Override
  public String toString() {
    return "**%.2f** (%.2f to %.2f)".formatted(median, least, most);
  }
}
