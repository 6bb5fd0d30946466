package dev.errata.catalog.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
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

  @Property(tries = 2000)
  void matchesWhatTheExpressionMatches(
      @ForAll @Chars({'a', 'b', '*', '?'}) @StringLength(max = 8) String glob,
      @ForAll @Chars({'a', 'b', '.'}) @StringLength(max = 8) String code) {
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
