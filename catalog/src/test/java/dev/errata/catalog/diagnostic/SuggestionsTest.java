package dev.errata.catalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static final List<String> KEYS = List.of("status", "message", "solution", "name");

  @ParameterizedTest
  @CsvSource({
    "status,    status",
    "statsu,    status", // two letters swapped
    "stauts,    status",
    "massage,   message", // another letter
    "mesage,    message", // one too few
    "solutionn, solution", // one too many
    "STATUS,    status", // another case
    "nam,       name",
  })
  void findsTheWordOfASlip(String word, String meant) {
    assertThat(Suggestions.nearest(word, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"code", "statuses-of-http", "x", "''", "eman"})
  void findsNothingForAnotherWord(String word) {
    assertThat(Suggestions.nearest(word, KEYS)).isEmpty();
  }

  @Test
  void takesTheNearestAndOfEquallyNearTheFirst() {
    assertThat(Suggestions.nearest("lengths", List.of("lengthen", "length"))).contains("length");
    assertThat(Suggestions.nearest("bat", List.of("cat", "hat"))).contains("cat");
  }

  @Test
  void asksWhetherTheNearestWasMeantOrSaysSomethingElse() {
    assertThat(Suggestions.didYouMean("statu", KEYS, "else")).isEqualTo("did you mean 'status'?");
    assertThat(Suggestions.didYouMean("other", KEYS, "else")).isEqualTo("else");
    assertThat(Suggestions.didYouMean("other", List.of(), "else")).isEqualTo("else");
  }
}
