package dev.errata.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.CodedException;
import dev.errata.catalog.naming.ReservedNames;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the lists of reserved names to what Java and the runtime really have. */
class ReservedNamesTest {

  private static final ReservedNames RESERVED =
      new ReservedNames(TypeNames.of("com.acme", "ram").simpleNames());

  @ParameterizedTest
  @ValueSource(strings = {"class", "default", "null", "true", "_", "strictfp"})
  void noNameIsAKeyword(String word) {
    assertThat(RESERVED.accessor(word)).isEqualTo(word + "Value");
    assertThat(ReservedNames.factory(word)).isEqualTo(word + "Error");
    assertThat(ReservedNames.validator(word)).isEqualTo(word + "Value");
    assertThat(RESERVED.input(word)).isEqualTo(word + "Value");
  }

  @ParameterizedTest
  @MethodSource("inheritedMethods")
  void noAccessorHidesAMethodOfTheException(String method) {
    assertThat(RESERVED.accessor(method)).isNotEqualTo(method);
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
    assertThat(RESERVED.accessor(name)).isNotEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "java"})
  void noVariableHidesAPackage(String name) {
    assertThat(RESERVED.accessor(name)).isNotEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ramErrorCode", "ramException", "ramErrors", "ramValidator"})
  void noVariableHidesATypeThatIsGenerated(String name) {
    assertThat(RESERVED.accessor(name)).isEqualTo(name + "Value");
    assertThat(RESERVED.input(name)).isEqualTo(name + "Value");
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
    assertThat(RESERVED.accessor(name)).isEqualTo(name);
    assertThat(ReservedNames.factory(name)).isEqualTo(name);
  }

  private static boolean isProtected(Method method) {
    return Modifier.isProtected(method.getModifiers());
  }
}
