package dev.errata.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the errors take when a fresh JVM meets them first: their class is loaded and initialised.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ClassInitialization {

  static final String GENERATED =
      ManyErrors.PACKAGE + ManyErrors.API + ManyErrors.FEW + "ErrorCode";
  static final String BY_HAND = ManyErrors.PACKAGE + ManyErrors.BY_HAND + ManyErrors.FEW;
  static final String JBOSS = ManyErrors.PACKAGE + ManyErrors.BUNDLE + ManyErrors.FEW + "_$bundle";

  @Benchmark
  public Class<?> generated() throws ClassNotFoundException {
    return Class.forName(GENERATED);
  }

  @Benchmark
  public Class<?> byHand() throws ClassNotFoundException {
    return Class.forName(BY_HAND);
  }

  @Benchmark
  public Class<?> jboss() throws ClassNotFoundException {
    return Class.forName(JBOSS);
  }
}
