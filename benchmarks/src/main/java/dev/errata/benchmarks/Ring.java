package dev.errata.benchmarks;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Values to measure with, in turn: from one alone the JVM would learn too much. */
final class Ring<T> {

  private static final int VALUES = 16;

  private final Object[] values;
  private int last;

  Ring(List<T> values) {
    this.values = values.toArray();
  }

  static <T> Ring<T> of(IntFunction<T> value) {
    return new Ring<>(IntStream.range(0, VALUES).mapToObj(value).toList());
  }

  @SuppressWarnings("unchecked")
  T next() {
    last = last + 1 < values.length ? last + 1 : 0;
    return (T) values[last];
  }
}
