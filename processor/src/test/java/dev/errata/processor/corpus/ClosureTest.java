package dev.errata.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds that every diagnostic has a page in {@code docs/diagnostics} and a case in the corpus that
 * provokes it, and that nothing else has.
 */
class ClosureTest {

  private static final Path PAGES = Path.of("..", "docs", "diagnostics");
  private static final Pattern MESSAGE = Pattern.compile("```text\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("ERRATA-\\d{4}");

  @Test
  void everyDiagnosticHasAPageAndTheReverse() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(ids(pages.map(page -> page.getFileName().toString())))
          .as(
              "the pages docs/diagnostics/ERRATA-….md: write one for each constant of DiagnosticCode")
          .isEqualTo(ids(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id)));
    }
  }

  @Test
  void everyDiagnosticIsListed() throws IOException {
    assertThat(ids(Stream.of(Files.readString(PAGES.resolve("README.md")))))
        .as("the table in docs/diagnostics/README.md")
        .isEqualTo(ids(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id)));
  }

  @Test
  void everyPageBeginsWithItsOwnCode() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.filter(file -> file.toString().contains("ERRATA-")).toList()) {
        String id = page.getFileName().toString().replace(".md", "");
        assertThat(Files.readString(page))
            .as("the heading of %s", page)
            .startsWith("# " + id + ": ");
      }
    }
  }

  @Test
  void everyPageQuotesAMessageAsItIsPrinted() throws IOException {
    String printed = CorpusCase.all().stream()
        .map(corpusCase -> CorpusCase.text(corpusCase.expectedDiagnosticsFile()))
        .collect(Collectors.joining("\n"));
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.toList()) {
        MESSAGE
            .matcher(Files.readString(page))
            .results()
            .forEach(message -> assertThat(printed)
                .as("the message that %s quotes is in no diagnostics.txt", page)
                .contains(message.group(1)));
      }
    }
  }

  @Test
  void everyDiagnosticHasACaseAndTheReverse() {
    // No input provokes a bug of ours that we know of; InternalErrorTest makes one.
    Stream<DiagnosticCode> provokable = Arrays.stream(DiagnosticCode.values())
        .filter(code -> code != DiagnosticCode.INTERNAL_ERROR);
    assertThat(ids(CorpusCase.all().stream()
            .map(CorpusCase::expectedDiagnosticsFile)
            .filter(Files::exists)
            .map(CorpusCase::text)))
        .as("the codes in src/test/corpus/*/expected/diagnostics.txt: add a case for each new code")
        .isEqualTo(ids(provokable.map(DiagnosticCode::id)));
  }

  private static Set<String> ids(Stream<String> texts) {
    return texts
        .flatMap(text -> ID.matcher(text).results().map(MatchResult::group))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
