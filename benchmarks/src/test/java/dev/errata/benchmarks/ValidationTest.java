package dev.errata.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Benchmark;

/** A comparison is fair only between checks that give the same verdicts. */
class ValidationTest {

  private static final Supplier<PerCall> TEXT = TextValidation::new;
  private static final Supplier<PerCall> VALUE = ValueValidation::new;
  private static final Supplier<PerCall> PAIR = PairValidation::new;

  private final Outcomes outcomes = new Outcomes();

  static Stream<Arguments> valid() {
    return Stream.concat(
        Stream.of("required", "notBlank", "length", "bytes", "chars", "pattern", "oneOf")
            .map(kind -> arguments(kind, TEXT)),
        Stream.of(
            arguments("length", text("a")),
            arguments("length", text("a".repeat(64))),
            arguments("bytes", text("\u00e9".repeat(32))),
            arguments("chars", text("aZ09._-")),
            arguments("pattern", text("a-0")),
            arguments("range", VALUE),
            arguments("range", number(1)),
            arguments("range", number(1000)),
            arguments("size", VALUE),
            arguments("size", list(20)),
            arguments("is", VALUE),
            arguments("is", value(new StringBuilder())),
            arguments("allOrNone", PAIR),
            arguments("allOrNone", pair(null, null)),
            arguments("atMostOne", PAIR),
            arguments("atMostOne", pair(null, null)),
            arguments("equal", PAIR),
            arguments("differ", PAIR)));
  }

  static Stream<Arguments> invalid() {
    return Stream.of(
        arguments("required", text(null)),
        arguments("notBlank", text(" ")),
        arguments("length", text("")),
        arguments("length", text("a".repeat(65))),
        arguments("bytes", text("")),
        arguments("bytes", text("\u00e9".repeat(33))),
        arguments("chars", text("a b")),
        arguments("chars", text("\u00e9")),
        arguments("pattern", text("a-")),
        arguments("oneOf", text("member-4")),
        arguments("range", number(0)),
        arguments("range", number(1001)),
        arguments("size", list(0)),
        arguments("size", list(21)),
        arguments("is", value(1)),
        arguments("allOrNone", pair("a", null)),
        arguments("atMostOne", pair("a", "b")),
        arguments("equal", pair("a", "b")),
        arguments("differ", pair("a", "a")));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void allPass(String kind, Supplier<PerCall> benchmark) {
    assertThat(verdicts(kind, benchmark)).hasSizeGreaterThan(1).containsOnly(true);
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void allFail(String kind, Supplier<PerCall> benchmark) {
    assertThat(verdicts(kind, benchmark)).hasSizeGreaterThan(1).containsOnly(false);
  }

  @Test
  void eachValidatorOfTheCatalogIsMeasured() {
    assertThat(Stream.of(TextValidation.class, ValueValidation.class, PairValidation.class)
            .flatMap(type -> Stream.of(type.getMethods()))
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .map(Method::getName)
            .filter(name -> name.endsWith("Generated"))
            .map(name -> name.replace("Generated", "")))
        .containsExactlyInAnyOrderElementsOf(Stream.of(AccountsValidator.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .distinct()
            .toList());
  }

  private Stream<Boolean> verdicts(String kind, Supplier<PerCall> benchmark) {
    return outcomes.of(benchmark, kind).values().stream().map(ValidationTest::passed);
  }

  private static boolean passed(Object outcome) {
    if (outcome instanceof Set<?> violations) {
      return violations.isEmpty();
    }
    if (outcome instanceof AccountsException.InvalidParameter
        || outcome instanceof io.avaje.validation.ConstraintViolationException) {
      return false;
    }
    if (outcome instanceof Throwable unexpected) {
      throw new AssertionError(unexpected);
    }
    return true;
  }

  private static Supplier<PerCall> text(String text) {
    return () -> new TextValidation(i -> text);
  }

  private static Supplier<PerCall> number(Integer number) {
    return () -> new ValueValidation(i -> number, i -> List.of(), i -> "");
  }

  private static Supplier<PerCall> list(int size) {
    return () -> new ValueValidation(i -> 1, i -> Collections.nCopies(size, ""), i -> "");
  }

  private static Supplier<PerCall> value(Object value) {
    return () -> new ValueValidation(i -> 1, i -> List.of(), i -> value);
  }

  private static Supplier<PerCall> pair(String first, String second) {
    return () -> new PairValidation(first, second);
  }
}
