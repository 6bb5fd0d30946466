package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.source.Located;
import java.util.List;

/** One of the inputs is present, and no other is. */
public record ExactlyOne(List<Located<String>> inputs) implements Comparison {

  static final CheckKind KIND = CheckKind.of(
      "exactly-one", ExactlyOne.class, argument -> argument.inputs().map(ExactlyOne::new));

  @Override
  public Condition withInputs(List<Located<String>> others) {
    return new ExactlyOne(others);
  }

  @Override
  public boolean failsOnlyWhatIsPresent() {
    return false;
  }

  @Override
  public boolean isImpliedBy(Facts facts) {
    return AtLeastOne.isImplied(facts, content()) && AtMostOne.isImplied(facts, content());
  }

  @Override
  public void narrow(Facts facts) {
    if (Comparison.earlier(facts, AllOrNone.class).anyMatch(all -> all.containsAll(content()))) {
      facts.contradict();
    }
  }
}
