package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.text.JavadocText;
import java.util.List;
import java.util.Set;

/** {@code pattern}: the whole of the text matches a regular expression. */
record MatchesCode(Matches matches) implements CheckCode {

  private static final String PATTERN = "PATTERN";

  @Override
  public String text(List<String> inputs) {
    return "matches " + JavadocText.code(matches.regex());
  }

  @Override
  public List<Constant> constants(Set<InputType> types) {
    return List.of(new Expression(PATTERN, matches.regex()));
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return Expression.fails(operands.constant(PATTERN), operands.value().name());
  }

  /** The matcher descends with the text, and takes more than linear time for some expressions. */
  @Override
  public boolean isWithinLimits() {
    return true;
  }
}
