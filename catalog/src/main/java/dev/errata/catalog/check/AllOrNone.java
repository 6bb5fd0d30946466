package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.source.Located;
import java.util.List;

/** All of the inputs are present, or none is. */
public record AllOrNone(List<Located<String>> inputs) implements Comparison {

  static final CheckKind KIND = CheckKind.of(
      "all-or-none", AllOrNone.class, argument -> argument.inputs().map(AllOrNone::new));

  @Override
  public Condition withInputs(List<Located<String>> others) {
    return new AllOrNone(others);
  }

  @Override
  public boolean failsOnlyWhatIsPresent() {
    return false;
  }

  @Override
  public boolean isImpliedBy(Facts facts) {
    return Comparison.earlier(facts, AllOrNone.class).anyMatch(all -> all.containsAll(content()));
  }

  @Override
  public void narrow(Facts facts) {
    if (Comparison.earlier(facts, ExactlyOne.class).anyMatch(content()::containsAll)) {
      facts.contradict();
    }
  }
}
