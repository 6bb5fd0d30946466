package dev.errata.catalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.errata.catalog.Pieces;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

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

  @ParameterizedTest
  @CsvSource({
    "at-least-one,          at-most-one",
    "min-length-of-input,   max-length-of-input",
    "minimum-of-the-length, maximum-of-the-length",
    "included,              excluded",
    "InclusiveBound,        ExclusiveBound",
    "all-of-these-fields,   any-of-these-fields",
    "all-or-one,            all-or-none",
    "equal-to-the-others,   differ-from-the-others",
    "UserFoundInDirectory,  UserNotFoundInDirectory",
    "notenoughpermissions,  enoughpermissions",
    "InvalidParameterValue, ValidParameterValue",
    "UnlockedAccount,       LockedAccount",
    "Account.Unlocked,      Account.Locked",
    "IMPORTED_FILES,        EXPORTED_FILES",
    "encrypted,             decrypted",
    "ascending,             descending",
    "deactivate,            activate",
    "UserWithRoleAssigned,  UserWithoutRoleAssigned",
  })
  void neverOffersTheOpposite(String word, String opposite) {
    assertThat(Suggestions.nearest(word, List.of(opposite))).isEmpty();
    assertThat(Suggestions.nearest(opposite, List.of(word))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "at-mots-one,               at-most-one",
    "atmost-one,                at-most-one",
    "at_most_one,               at-most-one",
    "atMostOne,                 at-most-one",
    "notblank,                  not-blank",
    "retry-aftr,                retry-after",
    "EntityNotExistUser,        EntityNotExist.User",
    "entitynotexist.user,       EntityNotExist.User",
    "InvalidParamter.UserNmae,  InvalidParameter.UserName",
    "INVALID_PARAMETR,          InvalidParameter",
    "catalogs/ram.yml,          catalogs/ram.yaml",
  })
  void findsTheWordsOfSlips(String words, String meant) {
    assertThat(Suggestions.nearest(words, List.of(meant))).contains(meant);
  }

  @Test
  void offersNothingOfWhichOneOfTheWordsIsAnother() {
    Gen<String> words = Generate.pick(List.of("user", "least", "most", "min", "max", "all", "any"));
    qt().forAll(lists().of(words).ofSizeBetween(1, 5), lists().of(words).ofSizeBetween(1, 5))
        .assuming((one, other) -> !one.equals(other))
        .checkAssert((one, other) -> assertThat(
                Suggestions.nearest(String.join("-", one), List.of(String.join("-", other))))
            .isEmpty());
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

  @Test
  void looksUpNoMoreWordsThanAreShown() {
    Suggestions suggestions = new Suggestions(KEYS);
    for (int i = 0; i < Suggestions.MOST; i++) {
      suggestions.nearest("statu" + i);
    }
    assertThat(suggestions.nearest("statu0")).contains("status");
    assertThat(suggestions.nearest("stetus")).isEmpty();
  }

  @Test
  void listsTheFirstOfMany() {
    assertThat(Suggestions.list(List.of("a", "b"))).isEqualTo("a, b");
    assertThat(Suggestions.list(Collections.nCopies(21, "a"))).isEqualTo("a, ".repeat(20) + "…");
    assertThat(Suggestions.list(List.of("a".repeat(61)))).isEqualTo("a".repeat(60) + "…");
  }

  @Test
  void countsSlipsAsTheirDefinitionDoes() {
    qt().forAll(
            Pieces.joined(1, 12, "a", "b", "c"),
            lists().of(Pieces.joined(0, 12, "a", "b", "c")).ofSizeBetween(0, 4))
        .checkAssert(SuggestionsTest::countsSlips);
  }

  private static void countsSlips(String word, List<String> known) {
    int limit = Math.max(1, word.length() / 4);
    Optional<String> nearest = known.stream()
        .filter(candidate -> slips(word, candidate) <= limit)
        .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
    assertThat(Suggestions.nearest(word, known)).isEqualTo(nearest);
  }

  /** By all letters, as long as it may take. */
  private static int slips(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : Integer.MAX_VALUE;
        if (i > 0 && j > 0) {
          int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
          slips[i][j] = Math.min(slips[i - 1][j - 1] + other, slips[i][j]);
          slips[i][j] = Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i][j]);
        }
        if (i > 1 && j > 1 && a.startsWith(b.charAt(j - 1) + "" + b.charAt(j - 2), i - 2)) {
          slips[i][j] = Math.min(slips[i - 2][j - 2] + 1, slips[i][j]);
        }
      }
    }
    return slips[a.length()][b.length()];
  }
}
