package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The text holds only characters of these ranges. */
public record Chars(List<CharRange> ranges) implements Condition {

  static final CheckKind KIND =
      CheckKind.of("chars", Chars.class, argument -> CharRanges.read(argument).map(Chars::new));

  @Override
  public Set<InputType> accepts() {
    return Set.of(InputType.STRING);
  }

  @Override
  public boolean isImpliedBy(Facts facts) {
    return facts.areMadeOf(set());
  }

  @Override
  public void narrow(Facts facts) {
    facts.limitCharacters(set());
  }

  @Override
  public Function<String, Optional<Boolean>> test(Facts facts) {
    BitSet set = set();
    return text -> Optional.of(text.codePoints().allMatch(set::get));
  }

  private BitSet set() {
    BitSet set = new BitSet();
    ranges.forEach(range -> set.set(range.first(), range.last() + 1));
    return set;
  }
}
