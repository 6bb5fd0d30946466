package dev.errata.processor.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.compare.CatalogComparer;
import dev.errata.catalog.compare.Change;
import dev.errata.catalog.compare.ChangeKind;
import dev.errata.catalog.compare.Impact;
import dev.errata.catalog.compare.Level;
import dev.errata.catalog.diagnostic.DiagnosticRenderer;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.parse.CatalogParser;
import dev.errata.catalog.rules.CatalogChecker;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the table of changes to what becomes of old classes that meet new ones. */
class ChangeProofTest {

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> everyChangeDoesWhatItIsSaidToDo() {
    return ChangeCase.all().stream()
        .map(change -> DynamicTest.dynamicTest(change.name, () -> named(change)));
  }

  @Test
  void everyKindHasACase() {
    Set<String> names =
        ChangeCase.all().stream().map(each -> each.name).collect(Collectors.toSet());
    assertThat(Arrays.stream(ChangeKind.values()).map(ChangeKind::id)).isSubsetOf(names);
  }

  @Test
  void aCatalogAndItselfDifferInNothing() {
    Set<String> texts = new TreeSet<>();
    ChangeCase.all().forEach(each -> texts.addAll(List.of(each.before, each.after)));
    for (String text : texts) {
      assertThat(compare(text, text)).isEmpty();
      String reformatted =
          text.replace("\n", "\n\n").replace("[a-z ]*: ", "$0   ") + "# The end.\n";
      assertThat(compare(text, reformatted)).isEmpty();
    }
  }

  /** Surefire does not tell which case has failed. */
  private void named(ChangeCase change) {
    try {
      check(change);
    } catch (Exception | AssertionError e) {
      throw new AssertionError("the case '" + change.name + "': " + e.getMessage(), e);
    }
  }

  private void check(ChangeCase change) throws Exception {
    List<Change> changes = compare(change.before, change.after);
    assertThat(changes.stream().map(each -> each.kind().id()))
        .as("what has changed")
        .containsExactlyInAnyOrderElementsOf(change.ids);
    Meeting meeting = new Meeting(change, Files.createTempDirectory(folder, "case"));
    Level source = gravest(changes, Impact::source);
    assertThat(meeting.sourceFails)
        .as("it does not compile")
        .isEqualTo(source == Level.BREAKING || source == Level.RISKY && meeting.sourceFails);
    assertThat(meeting.sourceFails || meeting.sourceWarns)
        .as("it does not compile without a warning")
        .isEqualTo(source.compareTo(Level.RISKY) >= 0);
    Level binary = gravest(changes, Impact::binary);
    assertThat(meeting.linkFails)
        .as("it does not link")
        .isEqualTo(binary.compareTo(Level.RISKY) >= 0);
    if (gravest(changes, Impact::behaviour).compareTo(Level.RISKY) >= 0) {
      assertThat(meeting.resultDiffers).as("it does something else").isTrue();
    }
    Level wire = gravest(changes, Impact::wire);
    if (wire == Level.BREAKING) {
      assertThat(meeting.readingDiffers || meeting.bodyDiffers)
          .as("is read otherwise")
          .isTrue();
    } else if (meeting.isRead && wire != Level.RISKY) {
      assertThat(meeting.readingDiffers).as("is read otherwise").isFalse();
    }
  }

  private static Level gravest(List<Change> changes, Function<Impact, Level> who) {
    return changes.stream()
        .map(change -> who.apply(change.kind().impact()))
        .max(Level::compareTo)
        .orElse(Level.NONE);
  }

  private static List<Change> compare(String before, String after) {
    return CatalogComparer.compare(checked(before), checked(after));
  }

  private static CheckedCatalog checked(String text) {
    SourceText source = new SourceText("api.yaml", text);
    Result<CheckedCatalog> checked = YamlReader.read(source)
        .then(root -> CatalogParser.parse(source, root))
        .then(CatalogChecker::check);
    return checked
        .success()
        .orElseThrow(() -> new IllegalArgumentException(checked.diagnostics().stream()
            .map(DiagnosticRenderer::render)
            .collect(Collectors.joining("\n"))));
  }
}
