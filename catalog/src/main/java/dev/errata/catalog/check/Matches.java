package dev.errata.catalog.check;

import dev.errata.catalog.analysis.Effort;
import dev.errata.catalog.analysis.Facts;
import dev.errata.catalog.analysis.Patterns;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.model.Condition;
import dev.errata.catalog.model.ConstantText;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.Inspection;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The whole of the text matches the regular expression. */
public record Matches(String regex) implements Condition {

  static final CheckKind KIND = CheckKind.of(
      "pattern", Matches.class, argument -> argument.text().flatMap(text -> read(text, argument)));

  @Override
  public Set<InputType> accepts() {
    return Set.of(InputType.STRING);
  }

  @Override
  public Function<String, Optional<Boolean>> test(Facts facts) {
    return facts.patterns().matching(regex);
  }

  @Override
  public Optional<String> wholeRegex() {
    return Optional.of(regex);
  }

  @Override
  public boolean descendsWithText(Patterns patterns) {
    return patterns.descendsWithText(regex);
  }

  /** An expression cannot keep a server busy for ever on a text made to do so. */
  @Override
  public void inspect(Inspection at) {
    ConstantText.check(new Located<>(regex, at.span()), "regular expression", at.report());
    slowness(at.patterns().effort(regex))
        .ifPresent(slowness -> at.report()
            .add(
                at.span(),
                DiagnosticCode.SLOW_PATTERN,
                slowness,
                "use 'chars' and 'length', which take linear time, or rewrite the repetition in the"
                    + " repetition so that a text fits it in one way only"));
  }

  private static Optional<String> slowness(Effort effort) {
    return switch (effort) {
      case MODEST -> Optional.empty();
      case POLYNOMIAL ->
        Optional.of("matching this expression can take time that grows with the third power of the"
            + " text's length, or a greater one");
      case EXPONENTIAL ->
        Optional.of("matching this expression can take exponential time on a text made for it");
      case UNKNOWN -> Optional.of("it cannot be told how long matching this expression can take");
    };
  }

  private static Optional<Matches> read(ScalarNode regex, Argument argument) {
    String text = regex.text();
    try {
      Pattern.compile(text);
      return Optional.of(new Matches(text));
    } catch (PatternSyntaxException e) {
      int at = Math.max(0, Math.min(e.getIndex(), text.length() - 1));
      argument.report(
          regex.written().of(at, Math.min(at + 1, text.length())),
          DiagnosticCode.BAD_PATTERN,
          "the regular expression does not compile: " + e.getDescription(),
          "fix the expression; its syntax is that of java.util.regex.Pattern");
      return Optional.empty();
    }
  }
}
