package dev.errata.benchmarks;

import dev.errata.ErrorCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** From a code to its constant of a generated enum: each of them, in no order. */
public class CodeLookup extends PerCall {

  @Param({"" + ManyErrors.FEW, "" + ManyErrors.MANY})
  private int errors;

  private CodeFinder finder;
  private ErrorCode[] values;
  private Map<String, ErrorCode> hashMap;
  private Map<String, ErrorCode> mapOf;
  private Ring<String> codes;
  private Ring<String> names;

  public CodeLookup() {}

  CodeLookup(CodeFinder finder, List<String> codes, List<String> names) {
    setUp(finder, codes, names);
  }

  @Setup
  public void setUp() throws ReflectiveOperationException {
    CodeFinder compiled = CodeFinder.of(errors);
    List<ErrorCode> shuffled = Arrays.asList(compiled.values());
    Collections.shuffle(shuffled, new Random(1));
    // As off the wire: equal to what the catalog has, but not the same.
    setUp(
        compiled,
        shuffled.stream().map(each -> new String(each.code())).toList(),
        shuffled.stream().map(each -> new String(((Enum<?>) each).name())).toList());
  }

  private void setUp(CodeFinder finder, List<String> codes, List<String> names) {
    this.finder = finder;
    this.codes = new Ring<>(codes);
    this.names = new Ring<>(names);
    values = finder.values();
    hashMap = new HashMap<>();
    for (ErrorCode each : values) {
      hashMap.put(each.code(), each);
    }
    mapOf = Map.copyOf(hashMap);
  }

  @Benchmark
  public Object generated() {
    return finder.find(codes.next());
  }

  @Benchmark
  public Object hashMap() {
    return hashMap.get(codes.next());
  }

  /** What {@code Map.of} makes, and {@code Map.ofEntries} for more. */
  @Benchmark
  public Object mapOf() {
    return mapOf.get(codes.next());
  }

  @Benchmark
  public Object loop() {
    String code = codes.next();
    for (ErrorCode each : values) {
      if (each.code().equals(code)) {
        return each;
      }
    }
    return null;
  }

  /** By the name of the constant, where an API has such names for codes. */
  @Benchmark
  public Object valueOf() {
    return finder.valueOf(names.next());
  }
}
