package dev.errata.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.ImportRequest;
import dev.errata.documents.ImportResult;
import dev.errata.documents.Importer;
import dev.errata.documents.document.Problem;
import dev.errata.documents.document.SourceDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Options that choose what a document does not have, or more than one would think. */
class UnmatchedOptionsTest {

  private static final String PAGE = """
      # Orders

      ## Fields

      | Name | Type | Description |
      |---|---|---|
      | id | string | What it is called. |

      ## Failures

      | Id | What | Text |
      |---|---|---|
      | ORD-1 | gone | Look elsewhere |
      | ORD-2 | late | Come tomorrow |
      """;

  @Test
  void eachIsAProblem() {
    ImportResult result = run(new ExtractOptions(
        Set.of(3, 7), List.of("Errors"), Map.of(Role.CODE, "Code"), Optional.empty()));

    assertThat(result.catalog()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::text)
        .containsExactly(
            "there is no table 3",
            "nothing stands below a heading with 'Errors'",
            "no table has a column 'Code'");
  }

  @Test
  void aSectionThatIsNamedNeedNotSpeakOfErrors() {
    assertThat(run(ExtractOptions.NONE).catalog()).isEmpty();
    assertThat(codes(new ExtractOptions(Set.of(), List.of("failures"), Map.of(), Optional.empty())))
        .containsExactly("ORD-1", "ORD-2");
  }

  @Test
  void aSectionThatHoldsMoreIsStillChosenFrom() {
    assertThat(codes(new ExtractOptions(Set.of(), List.of("orders"), Map.of(), Optional.empty())))
        .containsExactly("ORD-1", "ORD-2");
  }

  private static List<String> codes(ExtractOptions options) {
    return run(options).catalog().orElseThrow().draft().errors().stream()
        .map(error -> error.code())
        .toList();
  }

  private static ImportResult run(ExtractOptions options) {
    return Importer.run(new ImportRequest(
        List.of(new SourceDocument("orders.md", PAGE.getBytes(StandardCharsets.UTF_8))),
        Optional.empty(),
        options,
        Optional.empty(),
        "schema.json"));
  }
}
