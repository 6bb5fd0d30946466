package dev.errata.benchmarks;

import java.util.function.BiFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.infra.Blackhole;

/** The same with a stack trace, so many calls below the harness. */
public class ErrorCreationWithTrace extends PerCall {

  /** Makes an error of a user and a group. */
  interface Maker extends BiFunction<String, String, RuntimeException> {}

  @Param({"10", "100"})
  private int depth;

  private final Ring<String> users = Ring.of(i -> "user-" + i);
  private final Ring<String> groups = Ring.of(i -> "group-" + i);

  private final Maker generated = AccountsErrors::entityNotExistMember;
  private final Maker byHand = NotAMember::new;
  private final Maker format =
      (user, group) -> new TextError(String.format(ErrorCreation.FORMAT, user, group));

  public ErrorCreationWithTrace() {}

  ErrorCreationWithTrace(int depth) {
    this.depth = depth;
  }

  @Benchmark
  public String generated(Blackhole blackhole) {
    return message(generated, blackhole);
  }

  @Benchmark
  public String byHand(Blackhole blackhole) {
    return message(byHand, blackhole);
  }

  @Benchmark
  public String format(Blackhole blackhole) {
    return message(format, blackhole);
  }

  @Benchmark
  public String jboss(ErrorCreation.Jboss jboss, Blackhole blackhole) {
    return message(jboss.notAMember, blackhole);
  }

  private String message(Maker maker, Blackhole blackhole) {
    RuntimeException error = below(depth, maker, users.next(), groups.next());
    blackhole.consume(error);
    return error.getMessage();
  }

  /** Not inlined, so that each call is a frame of its own in each run. */
  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  static RuntimeException below(int depth, Maker maker, String user, String group) {
    return depth > 1 ? below(depth - 1, maker, user, group) : maker.apply(user, group);
  }
}
