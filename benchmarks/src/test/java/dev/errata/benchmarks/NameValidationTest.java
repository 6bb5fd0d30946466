package dev.errata.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison is fair only between checks that give the same verdicts. */
class NameValidationTest {

  private final NameValidation checks = new NameValidation();
  private final Peers.Avaje avaje = new Peers.Avaje();
  private final Peers.Hibernate hibernate = new Peers.Hibernate();

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "Z-0_9.", "0123456789012345678901234567890123456789012345678901234567890123"})
  void allPass(String name) {
    assertThat(verdicts(name)).containsOnly(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "\u00e9",
        "\ud83d\ude00",
        "01234567890123456789012345678901234567890123456789012345678901234"
      })
  void allFail(String name) {
    assertThat(verdicts(name)).containsOnly(false);
  }

  private List<Boolean> verdicts(String name) {
    checks.setUp(List.of(name));
    return List.of(
        passes(checks::generated),
        passes(checks::byHand),
        checks.regex(),
        passes(() -> checks.avaje(avaje)),
        checks.hibernate(hibernate).isEmpty());
  }

  private static boolean passes(Runnable check) {
    try {
      check.run();
      return true;
    } catch (RamException | io.avaje.validation.ConstraintViolationException e) {
      return false;
    }
  }
}
