package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.source.Located;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One of the inputs is present, or more are. */
public record AtLeastOne(List<Located<String>> inputs) implements Comparison {

  static final CheckKind KIND = CheckKind.of(
      "at-least-one", AtLeastOne.class, argument -> argument.inputs().map(AtLeastOne::new));

  @Override
  public Condition withInputs(List<Located<String>> others) {
    return new AtLeastOne(others);
  }

  @Override
  public boolean failsOnlyWhatIsPresent() {
    return false;
  }

  @Override
  public boolean isImpliedBy(Facts facts) {
    return isImplied(facts, content());
  }

  /** Whether some of these inputs are known to be present: fewer of them are, or all. */
  static boolean isImplied(Facts facts, Set<String> names) {
    return Stream.of(AtLeastOne.class, ExactlyOne.class)
        .flatMap(kind -> Comparison.earlier(facts, kind))
        .anyMatch(names::containsAll);
  }
}
