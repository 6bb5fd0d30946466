package com.example.quickstart.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks on the elements of lists. */
class EachTest {

  @Test
  void passesWhereEachElementDoes() {
    assertThat(tags(List.of())).isEmpty();
    assertThat(tags(null)).isEmpty();
    assertThat(tags(List.of("a", "abc", new StringBuilder("ab")))).isEmpty();
    assertThat(tags(Set.of("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"))).isEmpty();
  }

  @Test
  void returnsTheValueInTheTypeThatTheCallerHasItIn() {
    List<String> given = List.of("a");
    List<String> returned = ChecksValidator.tags(given);
    assertThat(returned).isSameAs(given);
  }

  @Test
  void reportsTheFirstElementThatFailsEachCheck() {
    assertThat(tags(List.of("abc", "abcd", "abcde"))).containsExactly("abcd has 4 characters.");
    assertThat(tags(Arrays.asList("abcd", 1, null, 2.5, null)))
        .containsExactly("One is missing.", "1 is no text.", "abcd has 4 characters.");
    assertThat(tags(Collections.nCopies(1_000_000, "abcd"))).hasSize(1);
  }

  @Test
  void passesOverElementsOfOtherTypes() {
    assertThat(shares(Arrays.asList("a", null, List.of(), true, 0.5, new StringBuilder("a"))))
        .isEmpty();
  }

  @Test
  void holdsNumbersOfAnyClassAgainstDecimals() {
    assertThat(shares(List.of(0.5, 0))).containsExactly("Not 0.", "0 is no text.");
    assertThat(shares(List.of(1L, -1L))).containsExactly("Not -1.", "1 is no text.");
    assertThat(shares(List.of("b"))).containsExactly("b is no text.");
  }

  @Test
  void looksAtNoElementOfWhatIsNoList() {
    assertThat(shares("b")).containsExactly("Malformed.");
  }

  private static List<String> tags(Collection<?> tags) {
    return new Outcome(
            () -> ChecksValidator.tags(tags),
            failures -> ChecksValidator.tags(tags, failures::accept))
        .messages();
  }

  private static List<String> shares(Object shares) {
    return new Outcome(
            () -> ChecksValidator.shares(shares),
            failures -> ChecksValidator.shares(shares, failures::accept))
        .messages();
  }
}
