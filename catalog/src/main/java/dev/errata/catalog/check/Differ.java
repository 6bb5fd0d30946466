package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.source.Located;
import java.util.List;

/** The two inputs differ. */
public record Differ(List<Located<String>> inputs) implements Comparison {

  static final CheckKind KIND =
      CheckKind.of("differ", Differ.class, argument -> argument.twoInputs().map(Differ::new));

  @Override
  public Condition withInputs(List<Located<String>> others) {
    return new Differ(others);
  }

  @Override
  public boolean needsOneType() {
    return true;
  }

  @Override
  public void narrow(Facts facts) {
    if (facts.contents(Equal.class).contains(content())) {
      facts.contradict();
    }
  }
}
