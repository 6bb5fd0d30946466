package dev.errata.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the lists of reserved names to what Java and the runtime really have. */
class ReservedNamesTest {

  @Test
  void theKeywordsAreThoseOfTheLatestJava() throws IOException {
    assertThat(ReservedNames.KEYWORDS)
        .containsExactlyInAnyOrderElementsOf(
            wordsThatTheCompilersModelKnows().filter(SourceVersion::isKeyword).toList());
  }

  @ParameterizedTest
  @MethodSource("inheritedMethods")
  void noAccessorHidesAMethodOfTheException(String method) {
    assertThat(ReservedNames.accessor(method)).isNotEqualTo(method);
  }

  static Set<String> inheritedMethods() {
    return Stream.of(CodedException.class, Throwable.class, Object.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) || isProtected(method))
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cause",
        "serialVersionUID",
        "readResolve",
        "writeReplace",
        "serialPersistentFields"
      })
  void noAccessorHidesWhatEveryGeneratedExceptionHas(String name) {
    assertThat(ReservedNames.accessor(name)).isNotEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "java"})
  void noVariableHidesAPackage(String name) {
    assertThat(ReservedNames.accessor(name)).isNotEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("methodsOfObject")
  void noFactoryHidesAMethodOfObject(String method) {
    assertThat(ReservedNames.factory(method)).isNotEqualTo(method);
  }

  static Set<String> methodsOfObject() {
    return Arrays.stream(Object.class.getDeclaredMethods())
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .map(Method::getName)
        .collect(Collectors.toSet());
  }

  @Test
  void noFactoryIsCalledDecode() {
    assertThat(ReservedNames.factory("decode")).isEqualTo("decodeError");
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "var", "record", "yield", "sealed", "when", "read", "received"})
  void otherNamesStayAsTheyAre(String name) {
    assertThat(ReservedNames.accessor(name)).isEqualTo(name);
    assertThat(ReservedNames.factory(name)).isEqualTo(name);
  }

  private static boolean isProtected(Method method) {
    return Modifier.isProtected(method.getModifiers());
  }

  /**
   * Whatever may be a word among the constants of the class that knows the keywords: no method
   * lists them, but each has to stand there.
   */
  private static Stream<String> wordsThatTheCompilersModelKnows() throws IOException {
    try (InputStream in = SourceVersion.class.getResourceAsStream("SourceVersion.class")) {
      String constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      return Arrays.stream(constants.split("[^a-z_]+")).distinct();
    }
  }
}
