package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.source.Located;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that holds between inputs, in whatever order they are named. */
interface Comparison extends Condition {

  @Override
  default Set<InputType> accepts() {
    return InputType.ALL;
  }

  @Override
  Condition withInputs(List<Located<String>> inputs);

  @Override
  default Set<String> content() {
    return inputs().stream().map(Located::value).collect(Collectors.toUnmodifiableSet());
  }

  /** The inputs of each check of a kind before this one. */
  static Stream<Set<?>> earlier(Facts facts, Class<? extends Comparison> kind) {
    return facts.contents(kind).stream().map(content -> (Set<?>) content);
  }
}
