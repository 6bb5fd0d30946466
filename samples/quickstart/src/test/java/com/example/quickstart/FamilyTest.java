package com.example.quickstart;

import static java.lang.reflect.Modifier.isFinal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FamilyTest {

  /** Those of the document that stand above several errors. */
  static List<String> headings() {
    return List.of(
        "InvalidParameter",
        "EntityNotExist",
        "EntityAlreadyExists",
        "DeleteConflict",
        "LimitExceeded");
  }

  @Test
  void theHeadingsOfTheDocumentAreTheFamilies() {
    assertThat(nestedClasses(Api.RAM).filter(Class::isSealed))
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrderElementsOf(headings());
    assertThat(nestedClasses(Api.IAM)).noneMatch(Class::isSealed);
  }

  @ParameterizedTest
  @MethodSource("headings")
  void aFamilyCatchesWhatStandsUnderItsHeadingAndNothingElse(String heading) throws Exception {
    Class<?> family = Class.forName(RamException.class.getName() + "$" + heading);

    assertThat(Api.RAM.errors().filter(error -> family.isInstance(error.make())))
        .extracting(ApiError::code)
        .isNotEmpty()
        .containsExactlyElementsOf(Api.RAM
            .errors()
            .map(ApiError::code)
            .filter(c -> c.startsWith(heading + "."))
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void onlyFamiliesAreAncestors(Api api) {
    assertThat(nestedClasses(api).filter(type -> !type.isSealed()))
        .hasSize(api.documented.size() + 1)
        .allMatch(type -> isFinal(type.getModifiers()))
        .allMatch(type -> type.getSuperclass().isSealed());
  }

  @ParameterizedTest
  @EnumSource
  void theHierarchyIsSealed(Api api) {
    assertThat(api.exceptions).isAbstract().matches(Class::isSealed);
    assertThat(nestedClasses(api))
        .allMatch(type -> isFinal(type.getModifiers()) || type.isSealed())
        .allMatch(type -> List.of(type.getSuperclass().getPermittedSubclasses()).contains(type));
  }

  private static Stream<Class<?>> nestedClasses(Api api) {
    return Stream.of(api.exceptions.getDeclaredClasses());
  }
}
