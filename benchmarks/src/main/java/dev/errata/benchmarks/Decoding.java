package dev.errata.benchmarks;

import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;

/** An error as it came over the wire becomes an exception, without a stack trace. */
public class Decoding extends PerCall {

  static final String UNKNOWN = "EntityNotExist.Nobody";

  // As off the wire: equal to what the catalog has, but not the same.
  private final Ring<String> known = Ring.of(i -> new String(DecodingByHand.MEMBER));
  private final Ring<String> unknown = Ring.of(i -> new String(UNKNOWN));
  private final Ring<String> messages;

  public Decoding() {
    this(i -> "The user user-" + i + " is not a member of the group group-" + i + ".");
  }

  Decoding(IntFunction<String> message) {
    messages = Ring.of(message);
  }

  @Benchmark
  public RuntimeException knownGenerated() {
    return QuickAccountsErrors.decode(404, known.next(), messages.next());
  }

  @Benchmark
  public RuntimeException knownRegex() {
    return DecodingByHand.regex(404, known.next(), messages.next());
  }

  @Benchmark
  public RuntimeException knownIndexOf() {
    return DecodingByHand.indexOf(404, known.next(), messages.next());
  }

  @Benchmark
  public RuntimeException unknownGenerated() {
    return QuickAccountsErrors.decode(404, unknown.next(), messages.next());
  }

  @Benchmark
  public RuntimeException unknownByHand() {
    return DecodingByHand.indexOf(404, unknown.next(), messages.next());
  }
}
