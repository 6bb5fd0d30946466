package dev.errata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Gathers errors, so that all mistakes of a request are answered at once.
 *
 * <pre>{@code
 * Failures failures = new Failures();
 * RamValidator.userName(request.userName(), failures.at("/userName"));
 * RamValidator.email(request.email(), failures.at("/email"));
 * failures.throwIfAny();
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
public final class Failures implements Consumer<CodedException> {

  private final List<CodedException> failures;

  /** The part of the request that errors are added for. */
  private final String pointer;

  /** Makes an empty one. */
  public Failures() {
    this(new ArrayList<>(), "");
  }

  private Failures(List<CodedException> failures, String pointer) {
    this.failures = failures;
    this.pointer = pointer;
  }

  /**
   * Adds an error.
   *
   * @param failure not null
   */
  @Override
  public void accept(CodedException failure) {
    failures.add(Objects.requireNonNull(failure));
    if (!pointer.isEmpty()) {
      Details.of(failure).pointer = pointer;
    }
  }

  /**
   * Returns what adds errors of one part of a request.
   *
   * @param pointer the part: a JSON pointer (RFC 6901) such as {@code /email}, empty for the whole
   * @throws IllegalArgumentException if the pointer is none
   */
  public Consumer<CodedException> at(String pointer) {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException("a JSON pointer begins with '/': ".concat(pointer));
    }
    return new Failures(failures, pointer);
  }

  /** The first error, which carries the others in {@link CodedException#errors()}; or null. */
  public CodedException first() {
    if (failures.isEmpty()) {
      return null;
    }
    CodedException first = failures.get(0);
    Details.of(first).others = new ArrayList<>(failures.subList(1, failures.size()));
    return first;
  }

  /** Throws the {@linkplain #first first error}, if there is any. */
  public void throwIfAny() {
    CodedException first = first();
    if (first != null) {
      throw first;
    }
  }
}
