package dev.errata.catalog.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The kinds of changes are proved where there is a compiler: {@code processor/src/test/changes}.
 */
class CatalogComparerTest {

  @Test
  void knowsThePlacesInBothFiles() {
    Change change = changes(
            "errata: 1\nerrors:\n  A:\n    message: x\n    status: 404\n",
            "errata: 1\nerrors:\n  A: {status: 400, message: x}\n")
        .get(0);
    assertThat(change.before().orElseThrow().source().name()).isEqualTo("old.yaml");
    assertThat(change.before().orElseThrow().span().start().line()).isEqualTo(5);
    assertThat(change.after().orElseThrow().source().name()).isEqualTo("new.yaml");
    assertThat(change.after().orElseThrow().span().start().column()).isEqualTo(15);
    assertThat(change.text()).isEqualTo("the status of 'A' was '404' and is '400'");
  }

  @Test
  void findsNothingBetweenACatalogAndOneThatIsWrittenOtherwise() {
    assertThat(changes(
            "errata: 1\nstatus: 404\nerrors:\n  A: {message: \"x {y}\"}\n",
            "errors:\n  A:\n    params: {y: string}\n    message: >-\n      x\n      {y}\n"
                + "    status: 404\nerrata: 1\n"))
        .isEmpty();
  }

  @Test
  void tellsWhatIsInherited() {
    assertThat(
            changes(
                "errata: 1\nfamilies: {F: {description: x, status: 400}}\nerrors:\n  F.A: {message: x}\n",
                "errata: 1\nfamilies: {F: {description: x, status: 409}}\nerrors:\n  F.A: {message: x}\n"))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.STATUS_CHANGED);
  }

  @Test
  void knowsWhichInputsBelongTogetherLessStrictly() {
    String catalog = "errata: 1\nerrors: {A: {status: 400, message: x}}\nvalidators:\n"
        + "  v: {inputs: {a: int, b: int, c: int}, checks: [{all-or-none: %s, error: A}]}\n";
    assertThat(changes(catalog.formatted("[a, b, c]"), catalog.formatted("[a, b]")))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.CHECK_LOOSENED);
  }

  /** Each error has another code and another message. */
  @Test
  void comparesFourThousandErrorsInTime() {
    StringBuilder catalog = new StringBuilder("errata: 1\nerrors:\n");
    for (int i = 0; i < 4_000; i++) {
      catalog.append(
          "  E%d: {name: N%d, status: 400, message: \"No {a} in {b}, %d.\"}\n".formatted(i, i, i));
    }
    String edited = catalog.toString().replace("  E", "  F").replace("No {a}", "No such {a}");
    long start = System.nanoTime();
    assertThat(changes(catalog.toString(), edited)).hasSize(8_000);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  private static List<Change> changes(String before, String after) {
    return CatalogComparer.compare(
        Reading.catalog("old.yaml", before.getBytes(StandardCharsets.UTF_8))
            .success()
            .orElseThrow(),
        Reading.catalog("new.yaml", after.getBytes(StandardCharsets.UTF_8))
            .success()
            .orElseThrow());
  }
}
