package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

  private final Failures failures = new Failures();
  private final UserNotFound first = new UserNotFound("ada", "AK1", null);
  private final UserNotFound second = new UserNotFound("bob", "AK2", null);

  @Test
  void throwsNothingWhereNothingFailed() {
    assertThat(failures.first()).isNull();
    assertThatCode(failures::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void throwsTheFirstWhichCarriesTheOthers() {
    failures.at("/name").accept(first);
    failures.accept(second);
    assertThatThrownBy(failures::throwIfAny).isSameAs(first);
    assertThat(first.errors()).containsExactly(first, second);
    assertThat(second.errors()).containsExactly(second);
    assertThat(first.pointer()).isEqualTo("/name");
    assertThat(second.pointer()).isEmpty();
  }

  @Test
  void keepsWhatCameBesideAnErrorWhenItIsSerialized() throws Exception {
    failures.at("/name").accept(first);
    failures.at("").accept(second);
    failures.first();
    UserNotFound copy = SerializationTest.copy(first);
    assertThat(copy.pointer()).isEqualTo("/name");
    assertThat(copy.errors()).hasSize(2).element(1).hasToString(second.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "#/name", " /name"})
  void takesJsonPointersAlone(String pointer) {
    assertThatThrownBy(() -> failures.at(pointer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(pointer);
  }

  @Test
  void takesNoNull() {
    assertThatThrownBy(() -> failures.accept(null)).isInstanceOf(NullPointerException.class);
  }
}
