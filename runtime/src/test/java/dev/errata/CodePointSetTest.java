package dev.errata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

class CodePointSetTest {

  private static final CodePointSet NAME = CodePointSet.of('-', '.', '0', '9', 'A', 'Z', 'a', 'z');

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "z", "A", "Z", "0", "9", "-", ".", "a-Z.0"})
  void takesWhatItHolds(String text) {
    assertThat(NAME.containsAll(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`",
        "{",
        "@",
        "[",
        "/",
        ":",
        ",",
        "a b",
        "\0",
        "\u007F",
        "\u0080",
        "é",
        "中",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00"
      })
  void refusesWhatLiesBesideOrBeyond(String text) {
    assertThat(NAME.containsAll(text)).isFalse();
    assertThat(NAME.containsAll("a" + text)).isFalse();
    assertThat(NAME.containsAll(text + "a")).isFalse();
  }

  @Test
  void holdsNothingWithoutRanges() {
    assertThat(CodePointSet.of().containsAll("")).isTrue();
    assertThat(CodePointSet.of().containsAll("a")).isFalse();
    assertThat(CodePointSet.of().containsAll("é")).isFalse();
  }

  @Test
  void takesARangeThatBeginsInAsciiAndEndsBeyond() {
    CodePointSet set = CodePointSet.of('z', 0x81);
    assertThat(set.containsAll("z\u007F\u0080\u0081")).isTrue();
    assertThat(set.containsAll("y")).isFalse();
    assertThat(set.containsAll("\u0082")).isFalse();
  }

  @Test
  void doesNotTakeAPairForItsHalves() {
    CodePointSet halves = CodePointSet.of(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    assertThat(halves.containsAll("\uDE00\uD83D")).isTrue();
    assertThat(halves.containsAll("\uD83D\uDE00")).isFalse();
  }

  @Test
  void agreesWithABitSet() {
    qt().forAll(sets(), Texts.texts())
        .checkAssert((members, text) -> assertThat(set(members).containsAll(text))
            .isEqualTo(text.codePoints().allMatch(members::get)));
  }

  @Test
  void agreesWithARegularExpression() {
    qt().forAll(sets(), Texts.texts()).checkAssert(CodePointSetTest::agreesWithAnExpression);
  }

  private static void agreesWithAnExpression(BitSet members, String text) {
    List<Integer> ends = ends(members);
    String regex = IntStream.range(0, ends.size() / 2)
        .mapToObj(i -> String.format("\\x{%x}-\\x{%x}", ends.get(2 * i), ends.get(2 * i + 1)))
        .collect(Collectors.joining("", "[", "]*"));
    assertThat(set(members).containsAll(text)).isEqualTo(text.matches(regex));
  }

  /** A random text is soon refused, so these are made of the set's own members. */
  @Test
  void takesEveryTextOfItsMembers() {
    qt().forAll(sets(), lists().of(Generate.range(0, Integer.MAX_VALUE)).ofSizeBetween(0, 20))
        .checkAssert(CodePointSetTest::takesATextOfMembers);
  }

  private static void takesATextOfMembers(BitSet members, List<Integer> picks) {
    int[] all = members.stream().toArray();
    StringBuilder text = new StringBuilder();
    picks.forEach(pick -> text.appendCodePoint(all[pick % all.length]));
    assertThat(set(members).containsAll(text.toString()))
        .isEqualTo(text.codePoints().allMatch(members::get));
  }

  /** Made of up to eight ranges. */
  private static Gen<BitSet> sets() {
    Gen<Integer> widths = Generate.pick(List.of(0, 1, 2, 25, 127, 128, 3000));
    Gen<BitSet> ranges = Texts.codePoints().zip(widths, (first, width) -> {
      BitSet range = new BitSet();
      range.set(first, Math.min(first + width, Character.MAX_CODE_POINT) + 1);
      return range;
    });
    return lists().of(ranges).ofSizeBetween(1, 8).map(all -> {
      BitSet members = new BitSet();
      all.forEach(members::or);
      return members;
    });
  }

  private static CodePointSet set(BitSet members) {
    return CodePointSet.of(ends(members).stream().mapToInt(end -> end).toArray());
  }

  /** The first and the last of each run of members, in turn. */
  private static List<Integer> ends(BitSet members) {
    List<Integer> ends = new ArrayList<>();
    for (int first = members.nextSetBit(0); first >= 0; ) {
      int next = members.nextClearBit(first);
      ends.add(first);
      ends.add(next - 1);
      first = members.nextSetBit(next);
    }
    return ends;
  }
}
