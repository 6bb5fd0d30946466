package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.Format;
import dev.errata.catalog.check.TextFormat;
import dev.errata.catalog.model.InputType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code format}: the text is of a format that others have defined. */
record FormatCode(TextFormat format) implements CheckCode {

  FormatCode(Format format) {
    this(format.format());
  }

  @Override
  public String text(List<String> inputs) {
    return "is of the format " + format.keyword();
  }

  @Override
  public List<Constant> constants(Set<InputType> types) {
    List<Constant> constants = new ArrayList<>();
    constants.add(new Expression(format.name(), format.regex()));
    if (format.canHaveLeapSecond()) {
      constants.add(new LeapSecond());
    }
    return constants;
  }

  @Override
  public CodeBlock fails(Operands operands) {
    String text = operands.value().name();
    CodeBlock noMatch = Expression.fails(operands.constant(format.name()), text);
    return format.canHaveLeapSecond()
        ? CodeBlock.of(
            "$L$W|| $L", noMatch, LeapSecond.fails(operands.constant(LeapSecond.SUFFIX), text))
        : noMatch;
  }
}
