package dev.errata.catalog.model;

import dev.errata.catalog.analysis.Constraint;
import dev.errata.catalog.analysis.Patterns;
import dev.errata.catalog.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a check asks of a value, or of several inputs.
 *
 * <p>Each kind of check implements this. Whoever works with checks asks here and does not look at
 * the kind, so that one more kind is one more file.
 */
public interface Condition extends Constraint {

  /** The types of input that it can be made on. */
  Set<InputType> accepts();

  /**
   * The types of what it looks at: the value, or elements of it.
   *
   * @param types the types that the value can have
   */
  default Set<InputType> subjects(Set<InputType> types) {
    return types;
  }

  /** What it asks of each element of the value; empty if it asks something of the value itself. */
  default Optional<Condition> inElements() {
    return Optional.empty();
  }

  /** The regular expression that the whole of a text has to match, if that is what it asks. */
  default Optional<String> wholeRegex() {
    return Optional.empty();
  }

  /** The names of the inputs that it compares; none if it is about one value. */
  default List<Located<String>> inputs() {
    return List.of();
  }

  /**
   * The same about other inputs; itself if it is about one value.
   *
   * @param inputs the names of as many inputs as it compares
   */
  default Condition withInputs(List<Located<String>> inputs) {
    return this;
  }

  /** Whether it is about several inputs and not about one value. */
  default boolean comparesInputs() {
    return !inputs().isEmpty();
  }

  /** Whether the inputs that it compares have to be of one type. */
  default boolean needsOneType() {
    return false;
  }

  /** Whether what fails it is there: the value, or each of the inputs that it compares. */
  default boolean failsOnlyWhatIsPresent() {
    return true;
  }

  /**
   * The types that a value of any type can have from here on; empty if it does not tell. None at
   * all if that could not be read.
   */
  default Optional<Set<InputType>> narrowsTo() {
    return Optional.empty();
  }

  /**
   * Whether the check descends further the longer the text is, and so can run out of stack.
   *
   * @param patterns what looks into regular expressions
   */
  default boolean descendsWithText(Patterns patterns) {
    return false;
  }

  /** Reports what is wrong with what it asks for at the place where it stands. */
  default void inspect(Inspection inspection) {}
}
