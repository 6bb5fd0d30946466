package dev.errata.catalog.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Mistakes;
import dev.errata.catalog.Reading;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.select.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which error stands for which status. */
class HttpRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}",
        "{400: A.Bad}",
        "{'400': A.Bad}",
        "{503: Down, 400: A.Bad}",
      })
  void takesAnErrorForEachStatus(String http) {
    assertThat(Mistakes.of(catalog(http))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400               | WRONG_KIND 2:7",
        "{400: }           | WRONG_KIND 2:12",
        "{400: [A.Bad]}    | WRONG_KIND 2:13",
        "{99: A.Bad}       | STATUS_OUT_OF_RANGE 2:8",
        "{600: A.Bad}      | STATUS_OUT_OF_RANGE 2:8",
        "{+400: A.Bad}     | STATUS_OUT_OF_RANGE 2:8",
        "{0400: A.Bad}     | STATUS_OUT_OF_RANGE 2:8",
        "{bad: A.Bad}      | STATUS_OUT_OF_RANGE 2:8",
        "{400: A.Bad, 400: A.Bad}   | DUPLICATE_KEY 2:20",
        "{400: A.Bad, '400': A.Bad} | DUPLICATE_KEY 2:20",
        "{400: A.Bat}      | UNKNOWN_ERROR 2:13",
        "{404: A.Bad}      | OTHER_STATUS 2:13",
      })
  void takesNothingElse(String http, String mistake) {
    assertThat(Mistakes.of(catalog(http))).containsExactly(mistake);
  }

  @Test
  void suggestsTheErrorThatIsMeant() {
    assertThat(Mistakes.only(catalog("{400: A.Bat}")).help()).isEqualTo("did you mean 'A.Bad'?");
  }

  @Test
  void showsTheOtherStatus() {
    Diagnostic mistake = Mistakes.only(catalog("{404: A.Bad}"));
    assertThat(mistake.text()).isEqualTo("the error 'A.Bad' has the status 400, not 404");
    assertThat(mistake.notes()).extracting(note -> note.span().start().line()).containsExactly(4);
  }

  @Test
  void saysNothingOfAStatusThatCouldNotBeRead() {
    assertThat(Mistakes.of("errata: 1\nhttp: {400: A}\nerrors:\n  A: {message: m}\n"))
        .containsExactly("MISSING_KEY 4:3");
  }

  @Test
  void leavesOutTheErrorsThatAreNotSelected() {
    CheckedCatalog whole =
        Reading.catalog(catalog("{503: Down, 400: A.Bad}")).success().orElseThrow();
    CheckedCatalog part =
        new Selection(List.of("A.*"), List.of()).apply(whole).success().orElseThrow();
    assertThat(whole.catalog().http())
        .extracting(entry -> entry.status().value())
        .containsExactly(503, 400);
    assertThat(part.catalog().http())
        .extracting(entry -> entry.error().value())
        .containsExactly("A.Bad");
  }

  private static String catalog(String http) {
    return "errata: 1\nhttp: " + http + """

        errors:
          A.Bad: {status: 400, message: m}
          Down: {status: 503, message: m}
        """;
  }
}
