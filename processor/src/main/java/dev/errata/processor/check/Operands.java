package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Map;

/**
 * What a check is made on.
 *
 * @param all the inputs that it compares, or its one value
 * @param constants the names of its constants, by their suffixes
 */
public record Operands(List<Operand> all, Map<String, String> constants) {

  /** The value of a check that is about one. */
  Operand value() {
    return all.get(0);
  }

  String constant(String suffix) {
    return constants.get(suffix);
  }

  /** The expression that counts which of them are present. */
  CodeBlock present() {
    return each("($L == null ? 0 : 1)", "$W+ ");
  }

  /** An expression of each operand's name, joined. */
  CodeBlock each(String form, String separator) {
    return all.stream()
        .map(operand -> CodeBlock.of(form, operand.name()))
        .collect(CodeBlock.joining(separator));
  }
}
