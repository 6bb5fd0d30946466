package dev.errata.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles every case of {@code src/test/corpus} and compares all that comes out of it.
 *
 * <p>To add a case, make a folder with {@code README.md} (one sentence: why this case exists),
 * {@code catalog.yaml} and {@code input/*.java}, and bless it:
 *
 * <pre>mvn verify -pl processor -am -Dtest='CorpusTest' -Dsurefire.failIfNoSpecifiedTests=false
 * -Derrata.bless</pre>
 *
 * <p>That writes what came out to {@code expected/}. Read it before you commit it: a blessed
 * mistake is a mistake all the same.
 */
class CorpusTest {

  private static final boolean BLESS = System.getProperty("errata.bless") != null;

  private static final String WHAT_TO_DO =
      "%s of the case '%s' differs. If the difference is meant, bless it as the comment of this"
          + " class says, read the change and commit it.";

  @TempDir
  private Path outputs;

  @Test
  void hasCases() {
    assertThat(CorpusCase.all()).as("the cases below src/test/corpus").isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyCase() {
    return CorpusCase.all().stream()
        .map(corpusCase -> DynamicTest.dynamicTest(corpusCase.name(), () -> check(corpusCase)));
  }

  private void check(CorpusCase corpusCase) throws IOException {
    assertThat(corpusCase.readme()).as("why the case exists").isNotEmptyFile();
    assertThat(corpusCase.input()).as("the Java files of input/").isNotEmpty();
    CorpusRun run = CorpusRun.of(corpusCase, output(corpusCase, "first"));
    CorpusRun second = CorpusRun.of(corpusCase, output(corpusCase, "second"));
    assertThat(second).as("a second run").isEqualTo(run);
    if (BLESS) {
      bless(corpusCase, run);
    }
    assertThat(corpusCase.expectedDiagnosticsFile())
        .as(WHAT_TO_DO, "diagnostics.txt", corpusCase.name())
        .hasContent(run.diagnostics());
    assertThat(List.copyOf(run.generated().keySet()))
        .as(WHAT_TO_DO, "the list of generated files", corpusCase.name())
        .isEqualTo(List.copyOf(corpusCase.expectedGenerated().keySet()));
    for (Map.Entry<String, String> expected : corpusCase.expectedGenerated().entrySet()) {
      assertThat(run.generated().get(expected.getKey()))
          .as(WHAT_TO_DO, expected.getKey(), corpusCase.name())
          .isEqualTo(expected.getValue());
    }
  }

  private Path output(CorpusCase corpusCase, String run) throws IOException {
    return Files.createDirectories(outputs.resolve(corpusCase.name()).resolve(run));
  }

  private static void bless(CorpusCase corpusCase, CorpusRun run) throws IOException {
    deleteAll(corpusCase.expectedGeneratedFolder());
    Files.createDirectories(corpusCase.expectedDiagnosticsFile().getParent());
    Files.writeString(corpusCase.expectedDiagnosticsFile(), run.diagnostics());
    for (Map.Entry<String, String> file : run.generated().entrySet()) {
      Path target = corpusCase.expectedGeneratedFolder().resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
