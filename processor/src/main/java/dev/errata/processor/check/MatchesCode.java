package dev.errata.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.model.InputType;
import dev.errata.processor.text.JavaText;
import dev.errata.processor.text.JavadocText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code pattern}: the whole of the text matches a regular expression. */
record MatchesCode(Matches matches) implements CheckCode {

  private static final String PATTERN = "PATTERN";

  @Override
  public String text(List<String> inputs) {
    return "matches " + JavadocText.code(matches.regex());
  }

  @Override
  public List<Constant> constants(Set<InputType> types) {
    CodeBlock maker = CodeBlock.of("$T.compile", Pattern.class);
    CodeBlock regex = CodeBlock.of("$L", JavaText.literal(matches.regex()));
    return List.of(new Constant(PATTERN, ClassName.get(Pattern.class), maker, List.of(regex)));
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return CodeBlock.of(
        "!$L.matcher($L).matches()",
        operands.constant(PATTERN),
        operands.value().name());
  }
}
