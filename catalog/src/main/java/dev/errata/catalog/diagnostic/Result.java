package dev.errata.catalog.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a step on the way from catalog to Java returns.
 *
 * <p>A step that met mistakes returns a value all the same if a later step can find more mistakes
 * in it, so that a user sees all of them at once. Only {@link #success()} is fit for use.
 *
 * @param value as much as could be made; empty if nothing could
 * @param diagnostics the mistakes found
 * @param <T> the type of the value
 */
public record Result<T>(Optional<T> value, List<Diagnostic> diagnostics) {

  /** A value and what there is to say about it. */
  public static <T> Result<T> of(T value, List<Diagnostic> diagnostics) {
    return new Result<>(Optional.of(value), List.copyOf(diagnostics));
  }

  /** A value and nothing to say about it. */
  public static <T> Result<T> of(T value) {
    return of(value, List.of());
  }

  /** No value, and why. */
  public static <T> Result<T> failure(List<Diagnostic> diagnostics) {
    return new Result<>(Optional.empty(), List.copyOf(diagnostics));
  }

  /** No value, for one reason. */
  public static <T> Result<T> failure(Diagnostic diagnostic) {
    return failure(List.of(diagnostic));
  }

  /** The next step on the value, if there is one; its diagnostics come after these. */
  public <R> Result<R> then(Function<? super T, Result<R>> step) {
    if (value.isEmpty()) {
      return failure(diagnostics);
    }
    Result<R> next = step.apply(value.get());
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(next.diagnostics);
    return new Result<>(next.value, List.copyOf(all));
  }

  /** The value; empty if there was any error on the way to it. */
  public Optional<T> success() {
    return diagnostics.stream().anyMatch(Diagnostic::isError) ? Optional.empty() : value;
  }
}
