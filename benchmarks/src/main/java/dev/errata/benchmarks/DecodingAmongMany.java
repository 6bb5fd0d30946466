package dev.errata.benchmarks;

import dev.errata.ErrorCode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * The same few errors off the wire, from catalogs of different sizes. The message is worded
 * otherwise, so that the exception is all that there is to make.
 */
public class DecodingAmongMany extends PerCall {

  private static final int DECODED = 16;
  private static final String MESSAGE = "It is not.";

  @Param({"" + ManyErrors.FEW, "" + ManyErrors.MANY})
  private int errors;

  private CodeFinder finder;
  private Map<String, Function<String, RuntimeException>> byHand;
  private Ring<String> codes;

  @Setup
  public void setUp() throws ReflectiveOperationException {
    setUp(CodeFinder.of(errors));
  }

  void setUp(CodeFinder given) {
    finder = given;
    byHand = Stream.of(given.values())
        .collect(Collectors.toMap(ErrorCode::code, code -> QuickTextError::new));
    codes = new Ring<>(Stream.of(given.values())
        .limit(DECODED)
        .map(ErrorCode::code)
        .map(String::new)
        .toList());
  }

  @Benchmark
  public RuntimeException generated() {
    return finder.decode(400, codes.next(), MESSAGE);
  }

  /** A table of constructors. */
  @Benchmark
  public RuntimeException byHand() {
    return byHand.get(codes.next()).apply(MESSAGE);
  }
}
