package dev.errata.catalog.analysis;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.quicktheories.QuickTheory.qt;

import dev.errata.catalog.Pieces;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/** Whatever {@link Pattern} compiles can be looked into, in no time worth mentioning. */
class RegexParserTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static final List<String> PIECES = List.of(
      "a",
      "b",
      "é",
      "一",
      "😀",
      ".",
      "^",
      "$",
      "|",
      "(",
      ")",
      "(?:",
      "(?<n>",
      "(?i:",
      "(?x:",
      "(?x)",
      "(?=",
      "(?!",
      "(?<=",
      "(?<!",
      "(?>",
      "(?i)",
      "(?-i)",
      "[",
      "]",
      "[^",
      "&&",
      "-",
      "[a-z]",
      "[]",
      "[^]",
      "[[",
      "]]",
      "[a&&[^b]]",
      "[\\Q]\\E]",
      "\\Q",
      "\\E",
      "#",
      "\n",
      " ",
      "*",
      "+",
      "?",
      "*+",
      "++",
      "?+",
      "*?",
      "{",
      "}",
      "{2}",
      "{2,}",
      "{0,3}",
      "{1000,2000}",
      "{3}{4}",
      "{0}",
      ",",
      "\\",
      "\\\\",
      "\\d",
      "\\W",
      "\\p{L}",
      "\\pL",
      "\\P{IsGreek}",
      "\\x41",
      "\\x{1F600}",
      "\\u0041",
      "\\uD83D\\uDE00",
      "\\0101",
      "\\07",
      "\\cA",
      "\\c]",
      "\\c\\",
      "\\t",
      "\\b",
      "\\B",
      "\\A",
      "\\z",
      "\\G",
      "\\R",
      "\\X",
      "\\h",
      "\\N{LATIN SMALL LETTER A}",
      "\\1",
      "\\k<n>",
      "\\]",
      "\\[",
      "\\(",
      "\\)",
      "0",
      "x",
      "u",
      ":",
      "<",
      ">",
      "=",
      "!",
      "\\b{g}",
      "\\N{DIGIT ONE}");

  @Test
  void takesWhatIsMadeOfPieces() {
    qt().forAll(Pieces.joined(0, 12, PIECES)).checkAssert(RegexParserTest::takes);
  }

  @Test
  void takesWhatIsNested() {
    qt().forAll(nested(5)).checkAssert(RegexParserTest::takes);
  }

  private static Gen<String> nested(int depth) {
    Gen<String> atoms = Generate.pick(
        List.of("a", "[a-z]", "\\w", ".", "[^a&&[a-f]]", "[]a]", "[\\]x]", "\\Q(\\E", ""));
    return depth == 0 ? atoms : Generate.oneOf(atoms, around(nested(depth - 1)));
  }

  private static Gen<String> around(Gen<String> inner) {
    Gen<String> opened = Generate.pick(List.of("(", "(?:", "(?<m>", "(?i:", "(?>", "(?="));
    Gen<String> often =
        Generate.pick(List.of("*", "+", "?", "*?", "{3}", "{1,2}", "{2,}", "{1000,2000}", "++"));
    return Generate.oneOf(
        opened.zip(inner, (open, body) -> open + body + ")"),
        inner.zip(inner, (one, other) -> one + other),
        inner.zip(inner, (one, other) -> one + "|" + other),
        inner.zip(often, (body, times) -> "(?:" + body + ")" + times));
  }

  private static void takes(String regex) {
    if (isCompiled(regex)) {
      Assertions.assertTimeout(
          SOON,
          () -> assertThatCode(() -> new Backtracking().effort(regex))
              .as(regex)
              .doesNotThrowAnyException());
    }
  }

  private static boolean isCompiled(String regex) {
    try {
      Pattern.compile(regex);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "|",
        "(|)*",
        "()*",
        "(?:)+",
        "^*",
        "[]a]+",
        "[^]a]+",
        "[a[]b]]",
        "[a-z&&[^b[c-d]]&&e]",
        "[\\Q]\\E]*",
        "[\\Q[\\E](a|a)*]*",
        "[\\c]]*",
        "a{2}{3}",
        "a*{3}",
        "\\Q(a+)+\\E",
        "\\Q(",
        "(?x)(a #)\n)*",
        "(?x:a # [ \n)",
        "(?x:a # ( \\\n)",
        "(?i-x:a)*",
        "(?-i:a)*",
        "(?<=a{1,3})b",
        "\\07\\077\\0377\\0400",
        "\\uD83D\\uDE00*",
        "\\x{10FFFF}*",
        "\\N{WHITE SMILING FACE}+",
        "\\cA*",
        "(?<a1>x)\\k<a1>",
        "[😀-😎]+",
        "((a{1000,2000}){1000,2000}){1000,2000}",
      })
  void takesOddOnes(String regex) {
    Pattern.compile(regex);
    assertThatNoException().isThrownBy(() -> new Backtracking().effort(regex));
  }

  @ParameterizedTest
  @MethodSource("large")
  void takesLargeOnes(String regex) {
    Assertions.assertTimeout(SOON, () -> new Backtracking().effort(regex));
  }

  static Stream<String> large() {
    return Stream.of(
        "a".repeat(5000),
        "(a|b)*".repeat(800),
        "a?".repeat(60),
        "a*".repeat(60),
        "(" + "a?".repeat(59) + ")*b",
        "(" + "|".repeat(5000) + ")*",
        "(" + every('一', 5000, "|") + ")*",
        "[" + every('一', 5000, "") + "]*",
        every('一', 59, "?") + "?",
        "(?:" + every('一', 59, "?") + "?x)*",
        "(".repeat(3000) + "a" + ")".repeat(3000),
        "(".repeat(3000) + "a" + ")*".repeat(3000),
        "(?:a".repeat(3000) + ")?".repeat(3000),
        "[".repeat(1000) + "a" + "]".repeat(1000),
        "(".repeat(30) + "a" + "){3}".repeat(30),
        "(".repeat(30) + "){3}".repeat(30),
        "(".repeat(30) + "a" + "){0,3}".repeat(30),
        "(".repeat(30) + "a" + "){3,}".repeat(30),
        "(".repeat(30) + "a" + "){30}".repeat(30),
        "(a{1,3}){1,3}".repeat(15),
        "a{1,3}".repeat(199));
  }

  private static String every(int first, int count, String separator) {
    return IntStream.range(first, first + count)
        .mapToObj(Character::toString)
        .collect(Collectors.joining(separator));
  }
}
