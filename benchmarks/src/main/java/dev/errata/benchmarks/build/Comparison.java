package dev.errata.benchmarks.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Rounds of the same classes compiled three ways. */
final class Comparison {

  /** The head of a table with a row for each comparison. */
  static final String HEAD = """
      | | errors | CPU s | alone | copier | ÷ alone | ÷ copier | copier ÷ alone | wall ÷ alone \
      | peak MB ÷ alone |
      |---|---|---|---|---|---|---|---|---|---|""";

  private final List<Round> rounds = new ArrayList<>();

  /**
   * What was measured in turn.
   *
   * @param alone the compiler alone
   * @param copier with a processor that copies what was generated
   * @param processor with the processor
   */
  record Round(Cost alone, Cost copier, Cost processor) {}

  void add(Round round) {
    rounds.add(round);
  }

  /** The row: the medians, and of each ratio the median of the rounds with their spread. */
  String row(String title, int errors) {
    return "| %s | %,d | %.2f | %.2f | %.2f | %s | %s | %s | %s | %s |"
        .formatted(
            title,
            errors,
            spread(round -> round.processor().cpu()).median(),
            spread(round -> round.alone().cpu()).median(),
            spread(round -> round.copier().cpu()).median(),
            ratio(Cost::cpu, Round::processor, Round::alone),
            ratio(Cost::cpu, Round::processor, Round::copier),
            ratio(Cost::cpu, Round::copier, Round::alone),
            ratio(Cost::wall, Round::processor, Round::alone),
            ratio(Cost::memory, Round::processor, Round::alone));
  }

  private Spread ratio(
      ToDoubleFunction<Cost> measure, Function<Round, Cost> of, Function<Round, Cost> to) {
    return spread(
        round -> measure.applyAsDouble(of.apply(round)) / measure.applyAsDouble(to.apply(round)));
  }

  private Spread spread(ToDoubleFunction<Round> figure) {
    return Spread.of(rounds.size(), i -> figure.applyAsDouble(rounds.get(i)));
  }
}
