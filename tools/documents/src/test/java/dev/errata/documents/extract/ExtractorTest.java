package dev.errata.documents.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.document.SourceDocument;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which tables are taken, and what is taken of them. The documents are Markdown. */
class ExtractorTest {

  private static Extraction extract(String markdown, ExtractOptions options) {
    List<NumberedTable> tables = new ArrayList<>();
    SourceDocument document =
        new SourceDocument("page.md", markdown.getBytes(StandardCharsets.UTF_8));
    for (Table table : DocumentReader.read(document, Optional.empty()).tables()) {
      tables.add(new NumberedTable("page.md", tables.size() + 1, table));
    }
    return new Extractor(options).extract(tables);
  }

  private static Extraction extract(String markdown) {
    return extract(markdown, ExtractOptions.NONE);
  }

  /** Code, status and message of each error, parted by bars. */
  private static List<String> errors(Extraction extraction) {
    return extraction.errors().stream()
        .map(error -> error.code() + "|" + error.status().map(String::valueOf).orElse("") + "|"
            + error.message())
        .toList();
  }

  private static List<String> reported(Extraction extraction) {
    return extraction.tables().stream()
        .flatMap(table -> table.reported().stream())
        .map(row -> row.line() + ": " + row.text())
        .toList();
  }

  private static List<String> leftOut(Extraction extraction) {
    return extraction.tables().stream()
        .flatMap(table -> table.leftOut().stream())
        .toList();
  }

  @Test
  void aCodeOfThreeDigitsIsAStatusWhereSomethingElseIsACode() {
    assertThat(errors(extract("""
            | Code | Error | Description |
            |---|---|---|
            | 404 | no_such_user | The user is unknown. |
            | 409 | in_use | The name is taken. |
            """)))
        .containsExactly("no_such_user|404|The user is unknown.", "in_use|409|The name is taken.");
  }

  @Test
  void whereNothingElseIsACodeTheStatusIsOne() {
    assertThat(errors(extract("""
            # Errors

            | Error code | Meaning |
            |---|---|
            | 404 | The page is unknown. |
            | 500 | We have failed. |
            """)))
        .containsExactly("404|404|The page is unknown.", "500|500|We have failed.");
  }

  @Test
  void aTableOfStatusesIsLeftOutWhereThereAreCodes() {
    Extraction extraction = extract("""
        # Errors

        | HTTP status | Meaning |
        |---|---|
        | 404 | Something is not found. |

        | Error code | Meaning |
        |---|---|
        | E1 | The user is not found. |
        """);

    assertThat(errors(extraction)).containsExactly("E1||The user is not found.");
    assertThat(leftOut(extraction)).hasSize(1);
  }

  @Test
  void theStatusMayStandInAHeading() {
    assertThat(errors(extract("""
            ## 404 Not Found

            | Error code | Message |
            |---|---|
            | NoUser | There is no such user. |

            ## HTTP status 409

            | Error code | Message |
            |---|---|
            | InUse | The name is taken already. |
            """)))
        .containsExactly(
            "NoUser|404|There is no such user.", "InUse|409|The name is taken already.");
  }

  @Test
  void errorsOfOneCodeAreToldByStatusOrMessage() {
    Extraction extraction = extract("""
        | Status | Error code | Message |
        |---|---|---|
        | 400 | Invalid | The name is invalid. |
        | 400 | Invalid | The address is invalid. |
        | 403 | Invalid | The name is invalid. |
        | 400 | Invalid | The name is invalid. |
        """);

    assertThat(errors(extraction)).hasSize(3);
    assertThat(reported(extraction)).containsExactly("6: the same error as in page.md:3");
  }

  @Test
  void whatIsListedAgainInAnotherWayIsTheSameError() {
    Extraction extraction = extract("""
        # Error codes

        | Error code | Message |
        |---|---|
        | NoUser | There is no such user. |

        ## NoUser

        - Message: Nobody is called that.
        - Solution: Check the name.

        ## InUse

        - Message: The name is taken already.
        - Solution: Take another one.
        """);

    assertThat(errors(extraction))
        .containsExactly("NoUser||There is no such user.", "InUse||The name is taken already.");
    assertThat(extraction.errors().get(0).solution()).isEqualTo("Check the name.");
  }

  @Test
  void oneRowMayBeOfSeveralCodes() {
    Extraction extraction = extract("""
        | Error code | Message |
        |---|---|
        | E1, E2 or E3 | The card is not valid. |
        """);

    assertThat(errors(extraction)).hasSize(3);
    assertThat(extraction.tables().get(0).guesses())
        .extracting(TableReport.Remark::text)
        .containsExactly("one row for 3 codes: E1, E2, E3");
  }

  @Test
  void codesMayBeWordsWhereTheHeadSaysSo() {
    assertThat(errors(extract("""
            | Error code | Description |
            |---|---|
            | Not Found | The object does not exist in any of the stores. |
            | Access Denied | You may not read the object that you asked for. |
            """)))
        .containsExactly(
            "Not Found||The object does not exist in any of the stores.",
            "Access Denied||You may not read the object that you asked for.");
  }

  @Test
  void rowsWithoutCodesAreReported() {
    assertThat(reported(extract("""
            | Error code | Message |
            |---|---|
            | E1 | It has failed. |
            | - | Not used. |
            | | Not used either. |
            """))).containsExactly("4: '-' is no code", "5: no code");
  }

  @Test
  void otherTablesAreLeftOut() {
    assertThat(extract("""
                # Errors are never easy

                | Parameter | Type | Description |
                |---|---|---|
                | user_id | string | The user. Must not be empty. |

                | Version | Date | Change |
                |---|---|---|
                | v1.1 | 2024-01-01 | Failed requests are sent again. |

                | Unit | Symbol |
                |---|---|
                | metre | m |
                """).errors()).isEmpty();
  }

  @Test
  void aChangeLogListsNoErrors() {
    assertThat(extract("""
                # Errors

                ## [1.2.0] - 2026-01-31

                - `E_1001`: is not raised any more where the name is missing
                - `E_1002`: invalid names have an error of their own
                """).errors()).isEmpty();
  }

  @Test
  void whatCanBeNothingButACodeIsOneBesideAStatus() {
    assertThat(errors(extract("""
            # Error handling

            | Description | HTTP error | Custom |
            |---|---|---|
            | The type of the data is invalid. | 400 | 10001 |
            | The type of the media is not supported. | 415 | 10007 |
            """)))
        .containsExactly(
            "10001|400|The type of the data is invalid.",
            "10007|415|The type of the media is not supported.");
  }

  @Test
  void usersMayChoose() {
    String page = """
        ## Old

        | Key | Value |
        |---|---|
        | A1 | one |

        ## New

        | Key | Value |
        |---|---|
        | B1 | two |
        """;

    assertThat(errors(extract(page))).isEmpty();
    assertThat(errors(extract(
            page,
            new ExtractOptions(
                Set.of(2), List.of(), Map.of(Role.MESSAGE, "value"), Optional.of(400)))))
        .containsExactly("B1|400|two");
    assertThat(errors(extract(
            page,
            new ExtractOptions(
                Set.of(), List.of("old"), Map.of(Role.MESSAGE, "2"), Optional.empty()))))
        .containsExactly("A1||one");
    assertThat(leftOut(extract(
            page,
            new ExtractOptions(
                Set.of(), List.of(), Map.of(Role.MESSAGE, "colour"), Optional.empty()))))
        .allMatch(why -> why.equals("has no column 'colour'"));
  }
}
