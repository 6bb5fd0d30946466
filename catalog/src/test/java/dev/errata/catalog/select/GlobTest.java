package dev.errata.catalog.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import dev.errata.catalog.Pieces;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "Order.*, Order.Paid, true",
    "Order.*, Order., true",
    "Order.*, Orders.Paid, false",
    "*.Paid, Order.Paid, true",
    "*.Paid, Order.Paid.Twice, false",
    "*, '', true",
    "'', '', true",
    "'', a, false",
    "?, 😀, true",
    "?, '', false",
    "a?c, abc, true",
    "a?c, ac, false",
    "a.c, abc, false",
    "*a*b*, xxaxxbxx, true",
    "*ab, aab, true",
    "**a**, a, true",
  })
  void standsForCodes(String glob, String code, boolean matches) {
    assertThat(new Glob(glob).matches(code)).isEqualTo(matches);
  }

  @Test
  void matchesWhatTheExpressionMatches() {
    qt().forAll(Pieces.joined(0, 8, "a", "b", "*", "?"), Pieces.joined(0, 8, "a", "b", "."))
        .checkAssert(GlobTest::matchesAsTheExpression);
  }

  private static void matchesAsTheExpression(String glob, String code) {
    String regex = glob.chars()
        .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Character.toString(c))
        .collect(Collectors.joining());
    assertThat(new Glob(glob).matches(code)).isEqualTo(Pattern.matches(regex, code));
  }

  @Test
  @Timeout(10)
  void takesNoLongerForManyStars() {
    assertThat(new Glob("*a".repeat(40) + "b").matches("a".repeat(1000))).isFalse();
  }
}
