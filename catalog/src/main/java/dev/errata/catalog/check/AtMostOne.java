package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.source.Located;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No two of the inputs are present. */
public record AtMostOne(List<Located<String>> inputs) implements Comparison {

  static final CheckKind KIND = CheckKind.of(
      "at-most-one", AtMostOne.class, argument -> argument.inputs().map(AtMostOne::new));

  /** Of more than two that it compares, some may be absent where two are present. */
  @Override
  public Condition withInputs(List<Located<String>> others) {
    return new AtMostOne(others);
  }

  @Override
  public boolean failsOnlyWhatIsPresent() {
    return inputs.size() == 2;
  }

  @Override
  public boolean isImpliedBy(Facts facts) {
    return isImplied(facts, content());
  }

  /** Whether no two of these inputs are known to be present: no two of them and others are. */
  static boolean isImplied(Facts facts, Set<String> names) {
    return Stream.of(AtMostOne.class, ExactlyOne.class)
        .flatMap(kind -> Comparison.earlier(facts, kind))
        .anyMatch(more -> more.containsAll(names));
  }
}
