package dev.errata.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison is fair only between errors that say the same and carry the same trace. */
class ErrorCreationTest {

  private static final String MESSAGE = "The user user-1 is not a member of the group group-1.";

  private final Outcomes outcomes = new Outcomes();

  @Test
  void withoutTraceAllSayTheSame() {
    assertThat(outcomes.of(ErrorCreation::new, ""))
        .containsOnlyKeys("generated", "byHand", "format", "jboss")
        .allSatisfy((peer, message) -> assertThat(message).isEqualTo(MESSAGE));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void withTraceAllSayTheSame(int depth) {
    assertThat(outcomes.of(() -> new ErrorCreationWithTrace(depth), ""))
        .containsOnlyKeys("generated", "byHand", "format", "jboss")
        .allSatisfy((peer, message) -> assertThat(message).isEqualTo(MESSAGE));
  }

  static Stream<ErrorCreationWithTrace.Maker> makers() {
    return Stream.of(
        AccountsErrors::entityNotExistMember,
        NotAMember::new,
        new ErrorCreation.Jboss().notAMember);
  }

  @ParameterizedTest
  @MethodSource("makers")
  void theTraceHasEachCall(ErrorCreationWithTrace.Maker maker) {
    RuntimeException error = ErrorCreationWithTrace.below(100, maker, "user", "group");
    assertThat(Arrays.stream(error.getStackTrace()).map(StackTraceElement::getMethodName))
        .filteredOn("below"::equals)
        .hasSize(100);
  }

  @Test
  void thereIsNoTraceWhereNoneIsMeasured() {
    assertThat(Stream.of(
            QuickAccountsErrors.entityNotExistMember("user", "group"),
            new NotAMember("user", "group", false),
            new ErrorCreation.Jboss().bundle.quickNotAMember("user", "group")))
        .allSatisfy(error -> assertThat(error.getStackTrace()).isEmpty());
  }
}
