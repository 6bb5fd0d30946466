package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Mistakes;
import dev.errata.catalog.Reading;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogParserTest {

  private static final String ONE_ERROR = "errors: {A: {status: 400, message: m}}\n";

  @Test
  void readsAllThatACatalogSays() {
    Catalog catalog = read("""
            errata: 1
            title: A title
            documentation: https://example.com/{code}
            families:
              Some: Some errors.
            errors:
              "1":
                name: First
                family: Some
                status: 418
                message: The {thing}.
                documented: The %s.
                description: What it means.
                solution: What to do.
                retryable: true
                deprecated: Use another.
            """);
    ErrorDefinition error = catalog.errors().get(0);
    assertThat(catalog.title()).contains("A title");
    assertThat(catalog.documentation()).map(Located::value).contains("https://example.com/{code}");
    assertThat(catalog.families().get(0).description()).isEqualTo("Some errors.");
    assertThat(error.code().value()).isEqualTo("1");
    assertThat(error.name()).map(Located::value).contains("First");
    assertThat(catalog.familyTree().familyOf(error)).contains(catalog.families().get(0));
    assertThat(error.status().value()).isEqualTo(418);
    assertThat(error.message().text()).isEqualTo("The {thing}.");
    assertThat(error.documented()).contains("The %s.");
    assertThat(error.description()).map(Located::value).contains("What it means.");
    assertThat(error.solution()).map(Located::value).contains("What to do.");
    assertThat(error.retryable()).isTrue();
    assertThat(error.deprecated()).contains("Use another.");
  }

  @Test
  void keepsTheErrorsInTheirOrder() {
    assertThat(
            read("errata: 1\nerrors:\n" + error("Z") + error("A") + error("M")).errors())
        .extracting(error -> error.code().value())
        .containsExactly("Z", "A", "M");
  }

  @Test
  void takesNumbersAndBooleansForText() {
    assertThat(read("errata: 1\ntitle: 2026\n" + ONE_ERROR).title()).contains("2026");
    assertThat(read("errata: 1\ntitle: true\n" + ONE_ERROR).title()).contains("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "'1'"})
  void readsFormatOne(String version) {
    assertThat(Mistakes.of("errata: " + version + "\n" + ONE_ERROR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "1.0", "[1]", "~"})
  void readsNoOtherFormat(String version) {
    assertThat(Mistakes.of("errata: " + version + "\n" + ONE_ERROR))
        .containsExactly("UNSUPPORTED_FORMAT 1:9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text                                     | WRONG_KIND 1:1",
        "[a]                                      | WRONG_KIND 1:1",
        "errata: 1                                | MISSING_KEY 1:1",
        "errors: {A: {status: 400, message: m}}   | MISSING_KEY 1:1",
        "{errata: 1, errors: [a]}                 | WRONG_KIND 1:21",
        "{errata: 1, errors: }                    | WRONG_KIND 1:20",
        "{errata: 1, errors: {}}                  | NO_ERRORS 1:21",
        "{errata: 1, errors: {A: m}}              | WRONG_KIND 1:25",
      })
  void reportsWhatIsNoCatalog(String text, String mistake) {
    assertThat(Mistakes.of(text)).containsExactly(mistake);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "message: m                               | MISSING_KEY 3:3",
        "status: 400                              | MISSING_KEY 3:3",
        "{status: 400, message: m, massage: m}    | UNKNOWN_KEY 4:31",
        "{status: 400, message: m, status: 401}   | DUPLICATE_KEY 4:31",
        "{status: 400.0, message: m}              | WRONG_KIND 4:14",
        "{status: '400', message: m}              | WRONG_KIND 4:14",
        "{status: 4000000000, message: m}         | WRONG_KIND 4:14",
        "{status: 400, message: [m]}              | WRONG_KIND 4:28",
        "{status: 400, message: ~}                | WRONG_KIND 4:28",
        "{status: 400, message: m, retryable: yes}| WRONG_KIND 4:42",
        "{status: 400, message: m, params: [a]}   | WRONG_KIND 4:39",
        "{status: 400, message: m, params: {a: integer}} | UNKNOWN_TYPE 4:43",
        "{status: 400, message: m, params: {a: {typ: int}}} | UNKNOWN_KEY 4:44",
        "{status: 400, message: m, params: {a: {sensitive: 'true'}}} | WRONG_KIND 4:55",
        "{status: 400, message: m, params: {a: int, a: int}} | DUPLICATE_KEY 4:48",
      })
  void reportsWhatIsNoError(String body, String mistake) {
    assertThat(Mistakes.of(Mistakes.error(body))).containsExactly(mistake);
  }

  @Test
  void reportsAllMistakesAtOnce() {
    assertThat(Mistakes.of("""
                errata: 1
                titel: x
                errors:
                  A: {message: "{"}
                  B: {status: x}
                  A: {status: 1, message: m}
                """))
        .containsExactly(
            "UNKNOWN_KEY 2:1",
            "DUPLICATE_KEY 6:3",
            "BAD_MESSAGE 4:17",
            "MISSING_KEY 4:3",
            "MISSING_KEY 5:3",
            "WRONG_KIND 5:15");
  }

  @Test
  void namesBothPlacesOfACodeThatOccursTwice() {
    Diagnostic duplicate = Mistakes.only("errata: 1\nerrors:\n" + error("A") + error("A"));
    assertThat(duplicate.text()).isEqualTo("duplicate code 'A'");
    assertThat(duplicate.notes())
        .extracting(note -> Reading.places(note.span()))
        .containsExactly("3:3-3:4");
  }

  @Test
  void asksWhetherASimilarKeyWasMeant() {
    assertThat(Mistakes.only(Mistakes.error("{statsu: 400, status: 400, message: m}"))
            .help())
        .isEqualTo("did you mean 'status'?");
    assertThat(Mistakes.only(Mistakes.error("{http: 400, status: 400, message: m}"))
            .help())
        .startsWith("the keys of an error are code, aliases, name, family, ");
  }

  private static Catalog read(String text) {
    return Reading.catalog(text).success().orElseThrow().catalog();
  }

  private static String error(String code) {
    return "  " + code + ": {status: 400, message: m}\n";
  }
}
