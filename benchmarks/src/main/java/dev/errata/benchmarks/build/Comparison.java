package dev.errata.benchmarks.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Pairs of costs: a compilation with a processor, and the same without. */
final class Comparison {

  /** The head of a table with a row for each comparison. */
  static final String HEAD = """
      | | errors | CPU s | alone | ratio | wall s | alone | ratio | peak MB | alone | ratio |
      |---|---|---|---|---|---|---|---|---|---|---|""";

  private final List<Cost> with = new ArrayList<>();
  private final List<Cost> alone = new ArrayList<>();

  void add(Cost costWith, Cost costAlone) {
    with.add(costWith);
    alone.add(costAlone);
  }

  /** The row: of each measure the two medians, and the median of the ratios with their spread. */
  String row(String title, int errors) {
    return "| " + title + " | " + "%,d".formatted(errors) + measure(Cost::cpu, "%.2f")
        + measure(Cost::wall, "%.2f") + measure(Cost::memory, "%.0f") + " |";
  }

  private String measure(ToDoubleFunction<Cost> measure, String format) {
    Spread ratios = Spread.of(
        with.size(), i -> measure.applyAsDouble(with.get(i)) / measure.applyAsDouble(alone.get(i)));
    return " | " + format.formatted(median(with, measure))
        + " | " + format.formatted(median(alone, measure))
        + " | " + ratios;
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> measure) {
    return Spread.of(costs.size(), i -> measure.applyAsDouble(costs.get(i))).median();
  }
}
