package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextReaderTest {

  @Test
  void readsPipesWithAndWithoutARule() {
    String drawn = Drawn.text(
        "Error codes\u00b6",
        "Code | Text |",
        "---|---|",
        "A1 | One \\| two |",
        "",
        "Others",
        "======",
        "| Code | Text |",
        "| B1 | Three. |",
        "| B2 | `four` |");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 2 'Error codes': Code | Text
              4 [Error codes] A1 | One | two
            TABLE at 8 'Others': Code | Text
              9 [Error codes, Others] B1 | Three.
              10 [Error codes, Others] B2 | four
            """);
  }

  @Test
  void readsCellsThatStandOnLinesOfTheirOwn() {
    String drawn = Drawn.text(
        "|",
        "Status |",
        "Code |",
        "Text |",
        "|---|---|---|",
        "|",
        "404 |",
        "X.1 |",
        "Not",
        "there |",
        "|",
        "500 |",
        "X.2 |",
        "|");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 1 '': Status | Code | Text
              6 [] 404 | X.1 | Not there
              11 [] 500 | X.2 |\s
            """);
  }

  @Test
  void readsGrids() {
    String drawn = Drawn.text(
        "+------+----------------+",
        "| Code | Text           |",
        "+======+================+",
        "| G1   | One that       |",
        "|      | goes on        |",
        "+------+----------------+",
        "| G2   | Two            |",
        "+------+----------------+",
        "",
        "+----+-----+",
        "| id | say |",
        "+----+-----+",
        "| 1  | a   |",
        "| 2  | b   |",
        "+----+-----+");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 1 '': Code | Text
              4 [] G1 | One that goes on
              7 [] G2 | Two
            TABLE at 10 '': id | say
              13 [] 1 | a
              14 [] 2 | b
            """);
  }

  @Test
  void readsRestructuredText() {
    String drawn = Drawn.text(
        ".. _errors:",
        "",
        "Errors",
        "======",
        "",
        ".. code-block:: json",
        "",
        "   {\"code\": 1, \"message\": \"x\"}",
        "",
        "=====  ==========",
        "Code   Text",
        "=====  ==========",
        "S1     See :ref:`the page <page>`",
        "       and ``code``.",
        "S2     Two",
        "=====  ==========",
        "",
        ".. list-table:: More",
        "   :header-rows: 1",
        "",
        "   * - Code",
        "     - Text",
        "   * - L1",
        "     - One",
        "       more");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 10 'Errors': Code | Text
              13 [Errors] S1 | See the page and code.
              15 [Errors] S2 | Two
            TABLE at 18 'More': Code | Text
              23 [Errors, More] L1 | One more
            """);
  }

  @Test
  void readsAlignedColumnsWithTheirSections() {
    String drawn = Drawn.text(
        "# A comment",
        "# of two lines",
        "",
        "Section: Class 00 - Fine",
        "",
        "00000    S    OK_FINE           fine",
        "",
        "Section: Class 01 - Warning",
        "",
        "# another comment",
        "01000    W    SOME_WARNING      warning",
        "01001    W    OTHER_WARNING");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            HEADLESS_TABLE at 6 '': 1 | 2 | 3 | 4
              6 [Section: Class 00 - Fine] 00000 | S | OK_FINE | fine
              11 [Section: Class 01 - Warning] 01000 | W | SOME_WARNING | warning
              12 [Section: Class 01 - Warning] 01001 | W | OTHER_WARNING |\s
            """);
  }

  @Test
  void readsFieldsWithFamilies() {
    String drawn = Drawn.text(
        "Error codes of the shop. There are many.",
        "",
        "HTTP status 404",
        "",
        "Missing Missing.Shop",
        "  \u2022 HTTP status: 404",
        "  \u2022 Message: There is no shop",
        "    in this street.",
        "Missing.Shop.Door",
        "  \u2022 HTTP status: 404",
        "  \u2022 Message: There is no door.",
        "",
        "Lost",
        "",
        "  \u2022 HTTP status: 404",
        "  \u2022 Message: It is lost.",
        "",
        "HTTP status 500",
        "",
        "Broken",
        "  \u2022 HTTP Status: 500",
        "  \u2022 Message: It is broken.");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 5 'Missing': key | HTTP status | Message
              5 [HTTP status 404, Missing] Missing.Shop | 404 | There is no shop in this street.
              9 [HTTP status 404, Missing] Missing.Shop.Door | 404 | There is no door.
              13 [HTTP status 404] Lost | 404 | It is lost.
              20 [HTTP status 500] Broken | 500 | It is broken.
            """);
  }

  @Test
  void readsFieldsWithoutHeadings() {
    String drawn = Drawn.text(
        "Codes",
        "",
        "Code: 1",
        "Message: One",
        "",
        "code: 2",
        "Message: Two,",
        "  and more",
        "",
        "CODE: 3",
        "Note: Three");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 3 'Codes': key | Code | Message
              3 [Codes]  | 1 | One
              6 [Codes]  | 2 | Two, and more
              10 [Codes]  | 3 |\s
            """);
  }

  @Test
  void readsCodesAndTextsThatStandInTurn() {
    String drawn = Drawn.text(
        "Answers",
        "",
        "100",
        "",
        "All is well",
        "",
        "200",
        "",
        "Declined",
        "",
        "201",
        "",
        "Ask the bank",
        "",
        "204",
        "",
        "Not for you");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            SECTIONS at 3 'Answers': key | text
              3 [Answers] 100 | All is well
              7 [Answers] 200 | Declined
              11 [Answers] 201 | Ask the bank
              15 [Answers] 204 | Not for you
            """);
  }

  @Test
  void readsItemsAndIndentedDefinitions() {
    String drawn = Drawn.text(
        "- `E1`: one",
        "- E2 - two",
        "",
        "1. Manual",
        "",
        "EPERM",
        "    Not permitted.",
        "EIO",
        "    Not read.");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            LIST at 1 '': key | text
              1 [] E1 | one
              2 [] E2 | two
            LIST at 6 '1. Manual': key | text
              6 [1. Manual] EPERM | Not permitted.
              8 [1. Manual] EIO | Not read.
            """);
  }
}
