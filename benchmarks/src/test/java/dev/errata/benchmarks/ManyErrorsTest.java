package dev.errata.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import dev.errata.ErrorCode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** A comparison is fair only between the same errors, looked up alike. */
class ManyErrorsTest {

  private static final int ERRORS = 3;

  private static URLClassLoader loader;
  private static CodeFinder finder;

  @BeforeAll
  static void compile(@TempDir Path folder) throws Exception {
    URL jar = ManyErrorsJar.build(folder, new ManyErrors(ERRORS)).toUri().toURL();
    loader = new URLClassLoader(new URL[] {jar}, ManyErrorsTest.class.getClassLoader());
    finder = (CodeFinder) type(ManyErrors.FINDER).getDeclaredConstructor().newInstance();
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass(ManyErrors.PACKAGE + name + ERRORS);
  }

  @Test
  void thereAreAsManyAsAsked() {
    assertThat(finder.values()).hasSize(ERRORS).doesNotHaveDuplicates();
  }

  @Test
  void eachCodeIsFoundInEachWay() {
    for (ErrorCode each : finder.values()) {
      assertThat(lookedUp(each.code(), ((Enum<?>) each).name())).hasSize(5).containsOnly(each);
    }
  }

  @Test
  void noOtherCodeIsFound() {
    assertThat(lookedUp("Other", "OTHER"))
        .filteredOn(outcome -> !(outcome instanceof IllegalArgumentException))
        .hasSize(4)
        .containsOnlyNulls();
  }

  private static Stream<Object> lookedUp(String code, String name) {
    return new Outcomes()
        .of(() -> new CodeLookup(finder, List.of(code), List.of(name)), "").values().stream();
  }

  @Test
  void whatIsDecodedIsTheErrorOfItsCode() {
    DecodingAmongMany decoding = new DecodingAmongMany();
    decoding.setUp(finder);
    assertThat(Stream.generate(decoding::generated).limit(ERRORS))
        .extracting(error -> ((CodedException) error).errorCode())
        .containsExactlyInAnyOrder(finder.values());
    assertThat(decoding.byHand().getMessage()).isEqualTo(decoding.generated().getMessage());
  }

  @Test
  void byHandTheErrorsAreTheSame() throws ReflectiveOperationException {
    Object[] byHand = type(ManyErrors.BY_HAND).getEnumConstants();
    assertThat(Stream.of(byHand).map(ErrorCode.class::cast).map(ManyErrorsTest::texts))
        .containsExactlyElementsOf(
            Stream.of(finder.values()).map(ManyErrorsTest::texts).toList());
  }

  @Test
  void jbossHasTheSameMessages() throws ReflectiveOperationException {
    Class<?> bundle = type(ManyErrors.BUNDLE);
    Object instance =
        loader.loadClass(bundle.getName() + "_$bundle").getField("INSTANCE").get(null);
    ErrorCode[] values = finder.values();
    for (int i = 0; i < values.length; i++) {
      Object error = bundle.getMethod("field" + i, String.class).invoke(instance, "x");
      assertThat(((Exception) error).getMessage())
          .isEqualTo(values[i].message().replace("{value}", "x"));
    }
    assertThat(bundle.getDeclaredMethods()).hasSize(ERRORS);
  }

  private static List<Object> texts(ErrorCode errorCode) {
    return List.of(errorCode.code(), errorCode.status(), errorCode.message());
  }

  @ParameterizedTest
  @CsvSource({
    "CodeLookup,true",
    "DecodingA,true",
    "ClassInit,true",
    "Decoding[.],false",
    "NameValidation,false"
  })
  void theyAreCompiledWhereTheyAreMeasured(String include, boolean compiled) throws Exception {
    assertThat(Main.measuresManyErrors(new CommandLineOptions(include))).isEqualTo(compiled);
  }
}
