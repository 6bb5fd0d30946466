package dev.errata.catalog.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Reading;
import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.check.Matches;
import dev.errata.catalog.model.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of slow expressions, held to what {@link java.util.regex.Pattern} does. */
class BacktrackingTest {

  /** A text made of many of the second and one of the third keeps the matcher busy. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "(a+)+?b;                 a;  !",
        "(a+?)+?b;                a;  !",
        "(a|a)*?b;                a;  !",
        "(?:a|a)*?b;              a;  !",
        "((a+)+)?b;               a;  !",
        "((a|a)*)?b;              a;  !",
        "((a+)+){1}b;             a;  !",
        "((a+)+){2}b;             a;  !",
        "(?:(a+)+x)*b;            a;  !",
        "((a+)*)*b;               a;  !",
        "(((a|a)+)?c?)+b;         a;  !",
        "(\\w+\\s?)*?!;           a;  -",
        "(?:[a-z]+-?)*?;          a;  !",
        "([a-z]+-?)?([a-z]+)+?x;  a;  !",
        "(?<many>[a-z]+)+?1;      a;  !",
        "([a-c]|[b-d])*?e;        b;  !",
        "(a|b|ab)*?c;             ab; !",
        "(\\p{L}|[a-z])*?1;       a;  !",
        "([\\x61]|\\u0061)*?b;    a;  !",
        "(a+){1,50}b;             a;  !",
        "(a|a){0,60}b;            a;  !",
        "(?:a|aa){1,60}b;         a;  !",
        "(a|a){30}b;              a;  !",
        "(a{1,3}){1,40}b;         a;  !",
        "(a{1,30}){1,30}b;        a;  !",
      })
  void anExponentialExpressionIsTold(String regex, String pump, String end) {
    assertThat(new Backtracking().effort(regex)).isEqualTo(Effort.EXPONENTIAL);
    assertThat(Steps.of(regex, pump.repeat(40) + end)).isEqualTo(Steps.LIMIT);
  }

  /**
   * The matcher of today remembers where an outermost greedy repetition has failed, unless the
   * expression refers back to a group. Nothing promises that.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+",
        "(a+)+b",
        "(a*)*",
        "(a|a)*b",
        "(?:a+)+",
        "(a|aa)+",
        "(.*)*",
        "(\\w+\\s?)*",
        "([a-z]+-?)*",
        "(x+x+)+y",
        "(a{1,3})*b",
        "((a|b)+)+c",
        "(a+){2,}b",
        "([a-z]{10,20},?)+;",
        "(a|[^b])*c",
        "([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
        "[[a-c]&&[b-z]]*(b|[a-b])*x",
      })
  void soIsOneThatTheMatcherHappensToGetOutOf(String regex) {
    assertThat(new Backtracking().effort(regex)).isEqualTo(Effort.EXPONENTIAL);
  }

  /** Not always fast, but far from exponential. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "(a|b)*?c;                        ab; !",
        "(.|\\n)*?x;                      a;  `\n`",
        "(\\s|\\S)*?x;                    a;  !",
        "(?:[a-z]+-)*?;                   a-; !",
        "[a-z]+(-[a-z]+)*?;               a-; !",
        "(?:[a-z0-9]+\\.)*?[a-z]{2,63};   a.; !",
        "([0-9]{20}-?)*?x;                1;  !",
        "(?:[0-9]{2}){30}x;               1;  !",
        "([0-9]{1,3}\\.){3}[0-9]{1,3};    1.; !",
        "(a?b)*?c;                        ab; !",
        "(a(b(c)?)?)*?d;                  abc;!",
        "a*a*b;                           a;  !",
        "(ab|cd)*?e;                      abcd;!",
        "([^,]*,)*?;                      a,; !",
        "(\"[^\"]*\"|[^\",]*)(,(\"[^\"]*\"|[^\",]*))*?;  a,; `\n`",
        "(?:a{0,3}b){0,60}c;              aab;!",
        "[a-z]{2,63};                     a;  !",
        "[a-z]{200}[a-z]{200}[a-z]{200};  a;  !",
        "(a{2}b){10}c;                    aab;!",
      })
  void aHarmlessExpressionIsNotTold(String regex, String pump, String end) {
    assertThat(new Backtracking().effort(regex)).isEqualTo(Effort.MODEST);
    assertThat(Steps.of(regex, pump.repeat(80) + end)).isLessThan(20_000);
  }

  /** Bounded repetitions within each other share out a text in as many ways as unbounded ones. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "((a{1,9}){1,9}){1,9}b",
        "(a{1,12}){1,12}b",
        "(?:(?:a?){6}){1,15}b",
        "((?:a{1,4}){1,4}){1,4}b",
        "(a+){7}b",
        "((a|a){4}){5}b",
      })
  void aProductOfBoundsIsTold(String regex) {
    assertThat(new Backtracking().effort(regex)).isEqualTo(Effort.EXPONENTIAL);
    assertThat(Steps.of(regex, "a".repeat(60) + "!")).isEqualTo(Steps.LIMIT);
  }

  /** In 250 characters, a square is 62,500 and a third power 15 million. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a*a*a*a*b;                     a",
        "a*a*a*b;                       a",
        "\\w+x?[a-z]+\\d?.+=;       a",
        "(?:a*)(?:a*)[ab]*c;            a",
        ".*a.*a.*a.*b;                  a",
        "\\s*(.*)\\s*(\\S*)a*b;   a",
        "(ab)*(ab)*(ab)*(ab)*c;         ab",
        "(ab)*?(?:ab)*?(ab)*?(ab)*?c;   ab",
        "(ab)*(abab)*[ab]*(ba?)*c;      ab",
        "(ab)*a?(ba)*b?\\w*\\w*;    ab",
        "(?:[0-9]-)*([0-9]-?)?(-[0-9])*[0-9-]*[-0-9]*x; 1-",
        "a{0,200}a{0,200}a{0,200}b;     a",
        "(x?(ab)*?(ab)*?(ab)*?(ab)*?y?)?c; ab",
      })
  void aThirdPowerIsTold(String regex, String pump) {
    assertThat(new Backtracking().effort(regex)).isEqualTo(Effort.POLYNOMIAL);
    assertThat(Steps.of(regex, pump.repeat(250) + "!")).isEqualTo(Steps.LIMIT);
  }

  /** Loops that share out a run each, though not the same one: half a million ways. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a*a*b*b*c",
        "a*a*-b*b*c",
        "(?:a|cx)*a*b?(ba)?b*b*c",
      })
  void soIsTheProductOfTwoRuns(String regex) {
    assertThat(new Backtracking().effort(regex)).isEqualTo(Effort.POLYNOMIAL);
    String dash = regex.contains("-") ? "-" : "";
    assertThat(Steps.of(regex, "a".repeat(150) + dash + "b".repeat(150) + "!"))
        .isEqualTo(Steps.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(b)?\\1(a|a)*?c",
        "(?=x)?(a+)+b",
        "(?<q>[\"'])(?:a|a)*?\\k<q>",
        "(?>(a|a)*?)b",
        "(?i)(a|A)*?b",
        "(?i:(a|A)*?)b",
        "(?s:(.|\\n)*?)b",
        "(x)?\\1a*a*a*b",
        "(?i)\\w*a*\\w*b",
        "(?:a{0,500}+)b{0,500}\\w{0,500}\\w{0,500}b",
        "[a-z]*0123456789012345678901234567890123456789012345678901234567890[a-z]*y?[a-z]*b",
        "a(?=.*b).*.*c",
        "(?=a*)?a*a*b",
      })
  void whatIsNotUnderstoodIsSaid(String regex) {
    assertThat(new Backtracking().effort(regex)).isEqualTo(Effort.UNKNOWN);
  }

  /** More loops than anybody writes, in pairs of which each is walked until two are found. */
  @ParameterizedTest
  @ValueSource(strings = {"(?:ab)*", "\\w*x?", "(?:a{1,2}b{1,2})*"})
  @Timeout(10)
  void manyLoopsAreSoonToldOf(String loop) {
    assertThat(new Backtracking().effort(loop.repeat(12) + "c")).isEqualTo(Effort.POLYNOMIAL);
  }

  /** As passwords are asked for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,64}",
        "^(?=.*[a-z])(?!.*\\s)[a-z0-9]+$",
        "(?i)[a-z]+@[a-z]+",
        "(\\w)\\1*",
      })
  void whatLooksAheadAtTheBeginningIsHarmless(String regex) {
    assertThat(new Backtracking().effort(regex)).isEqualTo(Effort.MODEST);
  }

  @ParameterizedTest
  @CsvSource({
    "(?=(a+)+?b).*, EXPONENTIAL",
    "^(?=x)(?!a*a*a*b).*, POLYNOMIAL",
  })
  void whatIsLookedAheadAtIsToldOf(String regex, Effort effort) {
    assertThat(new Backtracking().effort(regex)).isEqualTo(effort);
  }

  @ParameterizedTest
  @MethodSource("shippedExpressions")
  void theShippedExpressionsTakeLinearTime(String regex) {
    assertThat(new Backtracking().effort(regex)).isEqualTo(Effort.MODEST);
    for (String start : List.of("", "v", "a@", "a@a", "86-", "1-")) {
      for (String pump : List.of("a", "1", "-", ".", "@", "a.", "a-", "-a", "1-", "é", "a@", " ")) {
        for (String end : List.of("", "!", "-", ".", "@", "\n", " ")) {
          String text = start + pump.repeat(1000) + end;
          assertThat(Steps.of(regex, text)).as(text).isLessThan(100L * text.length());
        }
      }
    }
  }

  static Stream<String> shippedExpressions() {
    return ShippedCatalogs.paths().stream()
        .map(BacktrackingTest::shipped)
        .flatMap(catalog -> catalog.validators().stream())
        .flatMap(validator -> validator.checks().stream())
        .map(check -> check.condition().value())
        .filter(Matches.class::isInstance)
        .map(condition -> ((Matches) condition).regex())
        .distinct();
  }

  private static Catalog shipped(String path) {
    try (InputStream in = ShippedCatalogs.open(path).orElseThrow()) {
      return Reading.catalog(path, in.readAllBytes()).value().orElseThrow().catalog();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
