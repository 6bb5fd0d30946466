package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTablesTest {

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
  void tellsTablesApartThatStandBelowEachOther() {
    String drawn = Drawn.text(
        "Disks",
        "",
        "E1  Disk full",
        "E2  Disk gone",
        "E3  Disk lost",
        "",
        "Code    Status  Message",
        "----    ------  -------",
        "A1      400     Bad",
        "A2      404     Not found",
        "",
        "code\tstatus",
        "B1\t400",
        "B2\t404");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            HEADLESS_TABLE at 3 'Disks': 1 | 2
              3 [Disks] E1 | Disk full
              4 [Disks] E2 | Disk gone
              5 [Disks] E3 | Disk lost
            TABLE at 7 'Disks': Code | Status | Message
              9 [Disks] A1 | 400 | Bad
              10 [Disks] A2 | 404 | Not found
            TABLE at 12 'Disks': code | status
              13 [Disks] B1 | 400
              14 [Disks] B2 | 404
            """);
  }
}
