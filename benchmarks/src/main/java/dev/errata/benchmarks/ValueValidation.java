package dev.errata.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;

/** A valid number, list and text through the checks of such, by hand, and through the peers. */
public class ValueValidation extends PerCall {

  private final Ring<Integer> numbers;
  private final Ring<List<String>> lists;
  private final Ring<Object> values;
  private final Ring<Constrained.Range> range;
  private final Ring<Constrained.Sized> size;

  public ValueValidation() {
    this(i -> 50 + 50 * i, i -> new ArrayList<>(Collections.nCopies(i + 1, "")), i -> "text " + i);
  }

  ValueValidation(
      IntFunction<Integer> number, IntFunction<List<String>> list, IntFunction<Object> value) {
    numbers = Ring.of(number);
    lists = Ring.of(list);
    values = Ring.of(value);
    range = Ring.of(i -> new Constrained.Range(number.apply(i)));
    size = Ring.of(i -> new Constrained.Sized(list.apply(i)));
  }

  /** What every figure contains: the loop of the harness and the choice of a value. */
  @Benchmark
  public Object nothing() {
    return values.next();
  }

  @Benchmark
  public Integer rangeGenerated() {
    return AccountsValidator.range(numbers.next());
  }

  @Benchmark
  public Integer rangeByHand() {
    return ChecksByHand.range(numbers.next());
  }

  @Benchmark
  public Object rangeAvaje(Peers.Avaje avaje) {
    return avaje.validate(range.next());
  }

  @Benchmark
  public Set<?> rangeHibernate(Peers.Hibernate hibernate) {
    return hibernate.validate(range.next());
  }

  @Benchmark
  public List<String> sizeGenerated() {
    return AccountsValidator.size(lists.next());
  }

  @Benchmark
  public List<String> sizeByHand() {
    return ChecksByHand.size(lists.next());
  }

  @Benchmark
  public Object sizeAvaje(Peers.Avaje avaje) {
    return avaje.validate(size.next());
  }

  @Benchmark
  public Set<?> sizeHibernate(Peers.Hibernate hibernate) {
    return hibernate.validate(size.next());
  }

  @Benchmark
  public Object isGenerated() {
    return AccountsValidator.is(values.next());
  }

  @Benchmark
  public Object isByHand() {
    return ChecksByHand.is(values.next());
  }
}
