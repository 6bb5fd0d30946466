package dev.errata.catalog.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InclusionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a a true",
        "a b false",
        "[a-z]{1,64} [a-z]{1,128} true",
        "[a-z]{1,128} [a-z]{1,64} false",
        "[a-z]+ [a-zA-Z]+ true",
        "\\d{3} [0-9]+ true",
        "\\d \\w true",
        "\\w \\d false",
        "(?:a|b)* [ab]* true",
        "[ab]* (?:a|b)* true",
        "(a|b)c ac|bc true",
        "a? a{0,1} true",
        "(?:a+)+ a+ true",
        "a+ (?:a+)+ true",
        "[^a] . false",
        ". (?:.|\\n) true",
        "^a$ a true",
        "[\\p{L}] [a-z] false",
        "[a-z] [\\p{L}] true",
        "\\. [.] true",
        "(?<year>\\d{4})-\\d\\d [0-9-]{7} true",
        "x{2,64} x{2,65} true",
        "a(bc)*d a(bc)*bcd false",
        "a(bc)*bcd a(bc)*d true"
      })
  void isDecided(String one, String other, boolean isIncluded) {
    assertThat(new Patterns().isIncluded(one, other)).contains(isIncluded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "(?=a)ab ab",
        "(a)\\1 aa",
        "a++ a+",
        "\\ba a",
        "(?i)a a",
        "a$b ab",
        "^a|b a|b",
        "(?:[a-z]{0,300}x[a-z]{0,300}){1,300} [a-z]{1,90000}y?"
      })
  void isLeftOpen(String one, String other) {
    assertThat(new Patterns().isIncluded(one, other)).isEqualTo(Optional.empty());
  }
}
