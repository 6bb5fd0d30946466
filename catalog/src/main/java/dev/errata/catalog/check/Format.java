package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.analysis.Facts.Quantity;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Suggestions;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Keyword;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The text is of a format that others have defined. */
public record Format(TextFormat format) implements Condition {

  static final CheckKind KIND = CheckKind.of(
      "format", Format.class, argument -> argument.text().flatMap(word -> read(word, argument)));

  @Override
  public Set<InputType> accepts() {
    return Set.of(InputType.STRING);
  }

  @Override
  public void narrow(Facts facts) {
    facts.limit(Quantity.LENGTH, format.length());
    facts.limitCharacters(visibleAscii());
  }

  @Override
  public Function<String, Optional<Boolean>> test(Facts facts) {
    Function<String, Optional<Boolean>> matching = facts.patterns().matching(format.regex());
    return text -> matching.apply(text).filter(matches -> !matches || !format.canHaveLeapSecond());
  }

  /** All formats are made of these. */
  private static BitSet visibleAscii() {
    BitSet set = new BitSet();
    set.set('!', '~' + 1);
    return set;
  }

  private static Optional<Format> read(ScalarNode word, Argument argument) {
    Optional<Format> known = Arrays.stream(TextFormat.values())
        .filter(format -> format.keyword().equals(word.text()))
        .findFirst()
        .map(Format::new);
    if (known.isEmpty()) {
      List<String> all = Keyword.all(TextFormat.values());
      argument.report(
          DiagnosticCode.BAD_CHECK,
          "there is no format '" + word.text() + "'",
          Suggestions.didYouMean(word.text(), all, "write one of " + String.join(", ", all)));
    }
    return known;
  }
}
