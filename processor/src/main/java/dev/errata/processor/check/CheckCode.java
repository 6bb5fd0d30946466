package dev.errata.processor.check;

import com.palantir.javapoet.CodeBlock;
import dev.errata.catalog.model.InputType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A check as Java: how Javadoc says it, and what generated code needs for it. Each implementation
 * is one kind of check, and the only one who knows it.
 */
public interface CheckCode {

  /**
   * What the check asks for, in words, as the HTML of a Javadoc comment.
   *
   * @param inputs the Java names of the inputs that it compares; empty if it is about one value
   */
  String text(List<String> inputs);

  /**
   * The expression that is true where the check fails.
   *
   * @param operands what is checked; a single value is not null unless the check is about that
   */
  CodeBlock fails(Operands operands);

  /**
   * What values are held against, to be made once.
   *
   * @param types the types that the value can have; empty if the check compares inputs
   */
  default List<Constant> constants(Set<InputType> types) {
    return List.of();
  }

  /** The check that this makes on each element of the value; empty if it is about the value. */
  default Optional<CheckCode> ofElement() {
    return Optional.empty();
  }

  /** What has to be counted before the check is made. */
  default Optional<Count> count() {
    return Optional.empty();
  }

  /** Whether a value that is null fails; all other checks pass it. */
  default boolean isAboutPresence() {
    return false;
  }

  /** Whether nothing more can be said of a value that fails, so that no check follows. */
  default boolean isGuard() {
    return false;
  }

  /**
   * What is true of a text that is not too long for this check, by what is counted for it; empty if
   * the check does not limit texts.
   */
  default Optional<CodeBlock> limit() {
    return Optional.empty();
  }

  /** Whether the check is made only on texts that are not too long for the checks before it. */
  default boolean isWithinLimits() {
    return false;
  }

  /**
   * The variable in which later checks have the value that passed; empty if it stays where it is.
   *
   * @param value the variable that the value is in
   */
  default Optional<Narrowed> narrowed(String value) {
    return Optional.empty();
  }
}
