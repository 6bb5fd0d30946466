package dev.errata.documents.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.source.SourceText;
import dev.errata.documents.check.CatalogCheck;
import dev.errata.documents.sync.RandomDocument.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever people edit and documents change, no edit is lost, and each conflict is told. */
class SyncPropertyTest {

  private static final Pattern MARK = Pattern.compile("(?i)mark\\d{3}x");

  /** A life of a catalog takes as long as this many examples of other properties. */
  private static final int YEARS = 10;

  @Test
  void hasFiftyKindsOfEdits() {
    assertThat(HandEdits.ALL).hasSizeGreaterThanOrEqualTo(50);
  }

  @Test
  void losesNoEditAndTellsEachConflict() {
    qt().withExamples(Integer.getInteger("QT_EXAMPLES", 1_000) / YEARS)
        .forAll(longs().all())
        .checkAssert(seed -> live(seed, "E"));
  }

  @Test
  void tellsErrorsOfOneCodeApart() {
    qt().withExamples(Integer.getInteger("QT_EXAMPLES", 1_000) / YEARS)
        .forAll(longs().all())
        .checkAssert(seed -> live(seed, "S"));
  }

  /** What becomes of a catalog in the course of some syncs. */
  private static void live(long seed, String prefix) {
    Random random = new Random(seed);
    RandomDocument documents = new RandomDocument(random, prefix);
    List<Row> rows = documents.rows();
    Synced current = Synced.imported(RandomDocument.texts(rows));
    List<String> history = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      Synced edited = edited(current, random, round, history);
      List<Row> now = documents.changed(rows, Integer.toString(round));
      current = synced(edited, rows, now, history);
      rows = now;
    }
  }

  private static Synced edited(Synced current, Random random, int round, List<String> history) {
    String text = current.catalog();
    for (int i = random.nextInt(8); i > 0; i--) {
      HandEdit edit = HandEdits.any(random);
      CatalogLines lines = CatalogLines.of(text);
      edit.action().on(lines, random, "Mark%d%02dx".formatted(round, i));
      String changed = lines.toString();
      if (!changed.equals(text) && isCatalog(changed)) {
        history.add(edit.name());
        text = changed;
      }
    }
    return current.with(text);
  }

  private static Synced synced(
      Synced edited, List<Row> before, List<Row> now, List<String> history) {
    String[] document = RandomDocument.texts(now);
    Synced synced = edited.synced(document);
    String story = history + "\n" + before + "\n" + now + "\n=== edited\n" + edited.catalog()
        + "\n=== lock\n" + edited.lock() + "\n=== synced\n" + synced.catalog()
        + "\n=== told\n" + synced.findings();

    assertThat(isCatalog(synced.catalog())).as("the rules let it in: %s", story).isTrue();
    MARK.matcher(edited.catalog())
        .results()
        .forEach(mark ->
            assertThat(synced.catalog()).as("an edit stays: %s", story).contains(mark.group()));
    SyncOracle oracle = new SyncOracle(edited, synced, story);
    if (!now.get(0).code().startsWith("S")) {
      oracle.checkErrors(now);
    }
    oracle.checkRest();
    oracle.checkLines();

    Synced again = synced.synced(document);
    assertThat(again.catalog()).as("nothing more is taken: %s", story).isEqualTo(synced.catalog());
    assertThat(again.lock()).as("nothing more is known: %s", story).isEqualTo(synced.lock());
    assertThat(again.told())
        .as("what is open is told again: %s", story)
        .isEqualTo(new Synced(
                "", "", synced.findings().stream().filter(Finding::isOpen).toList())
            .told());

    Synced windows = edited.with(edited.catalog().replace("\n", "\r\n")).synced(document);
    assertThat(windows.catalog())
        .as("line ends do not matter: %s", story)
        .isEqualTo(synced.catalog().replace("\n", "\r\n"));
    return synced;
  }

  private static boolean isCatalog(String text) {
    return CatalogCheck.check(new SourceText("ram.yaml", text)).diagnostics().stream()
        .noneMatch(Diagnostic::isError);
  }
}
