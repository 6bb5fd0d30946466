package dev.errata.catalog.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is found between a catalog and an edit of it; the edits stand in {@link Edits}. */
class CatalogComparerTest {

  @TestFactory
  Stream<DynamicTest> findsEachChange() {
    return Edits.ALL.stream()
        .map(edit -> DynamicTest.dynamicTest(
            edit.name(),
            () -> assertThat(Compared.ids(edit.before(), edit.after()))
                .isEqualTo(edit.ids().stream().sorted().toList())));
  }

  @Test
  void everyKindIsProvoked() {
    Set<String> provoked = new TreeSet<>();
    Edits.ALL.forEach(edit -> provoked.addAll(edit.ids()));
    assertThat(provoked)
        .isEqualTo(new TreeSet<>(Arrays.stream(ChangeKind.values()).map(ChangeKind::id).toList()));
  }

  @Test
  void findsNothingBetweenACatalogAndItself() {
    for (Edits.Edit edit : Edits.ALL) {
      assertThat(Compared.ids(edit.before(), edit.before())).isEmpty();
      assertThat(Compared.ids(edit.after(), edit.after())).isEmpty();
    }
  }

  @Test
  void findsNothingBetweenACatalogAndOneThatIsWrittenOtherwise() {
    assertThat(Compared.ids(Edits.BASE, Edits.BASE.replace("\n", "\n\n").replace(": ", ":    ")))
        .isEmpty();
    assertThat(Compared.ids(
            "errata: 1\nstatus: 404\nerrors:\n  A: {message: \"x {y}\"}\n",
            "errors:\n  A:\n    params: {y: string}\n    message: >-\n      x\n      {y}\n"
                + "    status: 404\nerrata: 1\n"))
        .isEmpty();
  }

  @Test
  void knowsThePlacesInBothFiles() {
    Change change = Compared.changes(
            "errata: 1\nerrors:\n  A:\n    message: x\n    status: 404\n",
            "errata: 1\nerrors:\n  A: {status: 400, message: x}\n")
        .get(0);
    assertThat(change.before().orElseThrow().source().name()).isEqualTo("old.yaml");
    assertThat(change.before().orElseThrow().span().start().line()).isEqualTo(5);
    assertThat(change.after().orElseThrow().span().start().column()).isEqualTo(15);
    assertThat(change.text()).isEqualTo("the status of 'A' was '404' and is '400'");
  }

  @Test
  void comparesFourThousandErrorsInNoTime() {
    StringBuilder catalog = new StringBuilder("errata: 1\nerrors:\n");
    for (int i = 0; i < 4_000; i++) {
      catalog.append("  E%d: {status: 400, message: \"No {a} in {b}, %d.\"}\n".formatted(i, i));
    }
    String edited = catalog.toString().replace("  E", "  F").replace("No {a}", "No such {a}");
    long start = System.nanoTime();
    assertThat(Compared.ids(catalog.toString(), edited)).hasSize(8_000);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void theMostGraveOfAnEditIsItsLevel() {
    List<Level> levels = new ArrayList<>();
    for (ChangeKind kind : ChangeKind.values()) {
      levels.add(kind.level());
      assertThat(kind.level()).isNotEqualTo(Level.NONE);
    }
    assertThat(levels).contains(Level.INFORMATION, Level.RISKY, Level.BREAKING);
  }
}
