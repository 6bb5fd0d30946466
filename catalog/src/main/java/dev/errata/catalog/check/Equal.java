package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.source.Located;
import java.util.List;

/** The two inputs are equal. */
public record Equal(List<Located<String>> inputs) implements Comparison {

  static final CheckKind KIND =
      CheckKind.of("equal", Equal.class, argument -> argument.twoInputs().map(Equal::new));

  @Override
  public Condition withInputs(List<Located<String>> others) {
    return new Equal(others);
  }

  @Override
  public boolean needsOneType() {
    return true;
  }

  @Override
  public void narrow(Facts facts) {
    if (facts.contents(Differ.class).contains(content())) {
      facts.contradict();
    }
  }
}
