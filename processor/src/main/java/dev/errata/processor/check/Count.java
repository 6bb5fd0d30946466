package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.processor.text.RuntimeTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is counted of a value, for a check or for its error. Each has a variable of its name. */
public enum Count {

  /** Code points of a text. */
  LENGTH {
    @Override
    public CodeBlock of(Operands operands) {
      return CodeBlock.of(
          "$1L.codePointCount(0, $1L.length())", operands.value().name());
    }
  },

  /** Bytes of a text in UTF-8. */
  BYTES {
    @Override
    public CodeBlock of(Operands operands) {
      return CodeBlock.of("$T.length($L)", RuntimeTypes.UTF8, operands.value().name());
    }
  },

  /** Elements of a list or an object. */
  SIZE {
    @Override
    public CodeBlock of(Operands operands) {
      if (operands.value().types().size() == 1) {
        return CodeBlock.of("$L.size()", operands.value().name());
      }
      return CodeBlock.of(
          "$1L instanceof $2T<?, ?> map$W? map.size()$W: (($3T<?>) $1L).size()",
          operands.value().name(),
          Map.class,
          Collection.class);
    }
  };

  /** The expression that counts it of a value. */
  public abstract CodeBlock of(Operands operands);

  /** The variable, which is also what a binding of a catalog names. */
  public String variable() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a binding of a catalog names, if it is something counted. */
  public static Optional<Count> of(String binding) {
    return Arrays.stream(values())
        .filter(count -> count.variable().equals(binding))
        .findFirst();
  }
}
