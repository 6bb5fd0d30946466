package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.check.Each;
import dev.errata.catalog.model.InputType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code each}: each element of the list passes another check. */
record EachCode(CheckCode code) implements CheckCode {

  EachCode(Each each) {
    this(CheckCodes.of(each.ofElement()));
  }

  @Override
  public String text(List<String> inputs) {
    return "each element " + code.text(inputs);
  }

  @Override
  public List<Constant> constants(Set<InputType> types) {
    return code.constants(types);
  }

  @Override
  public CodeBlock fails(Operands operands) {
    return code.fails(operands);
  }

  @Override
  public Optional<Count> count() {
    return code.count();
  }

  @Override
  public Optional<CheckCode> ofElement() {
    return Optional.of(code);
  }
}
