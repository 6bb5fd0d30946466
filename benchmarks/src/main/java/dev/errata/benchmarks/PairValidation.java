package dev.errata.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Two valid inputs through each check that compares inputs, and by hand. */
public class PairValidation extends PerCall {

  private final Ring<String> first;
  private final Ring<String> same;
  private final Ring<String> other;
  private final Ring<String> absent;

  public PairValidation() {
    first = Ring.of(i -> "member-" + i);
    same = Ring.of(i -> "member-" + i);
    other = Ring.of(i -> "member+" + i);
    absent = Ring.of(i -> null);
  }

  /** Takes the same two inputs for each check. */
  PairValidation(String first, String second) {
    this.first = Ring.of(i -> first);
    same = Ring.of(i -> second);
    other = same;
    absent = same;
  }

  /** What every figure contains: the loop of the harness and the choice of two texts. */
  @Benchmark
  public void nothing(Blackhole blackhole) {
    blackhole.consume(first.next());
    blackhole.consume(same.next());
  }

  @Benchmark
  public void allOrNoneGenerated() {
    AccountsValidator.allOrNone(first.next(), same.next());
  }

  @Benchmark
  public void allOrNoneByHand() {
    ChecksByHand.allOrNone(first.next(), same.next());
  }

  @Benchmark
  public void atMostOneGenerated() {
    AccountsValidator.atMostOne(first.next(), absent.next());
  }

  @Benchmark
  public void atMostOneByHand() {
    ChecksByHand.atMostOne(first.next(), absent.next());
  }

  @Benchmark
  public void equalGenerated() {
    AccountsValidator.equal(first.next(), same.next());
  }

  @Benchmark
  public void equalByHand() {
    ChecksByHand.equal(first.next(), same.next());
  }

  @Benchmark
  public void differGenerated() {
    AccountsValidator.differ(first.next(), other.next());
  }

  @Benchmark
  public void differByHand() {
    ChecksByHand.differ(first.next(), other.next());
  }
}
