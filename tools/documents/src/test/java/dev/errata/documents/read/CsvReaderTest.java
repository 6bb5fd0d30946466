package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text in columns, however they are separated. */
class CsvReaderTest {

  @Test
  void readsQuotesBlankLinesCommentsAndRaggedRows() {
    assertThat(Reading.print("a.csv", """
        # all errors
        code,status,message

        E1,404,"Not ""there"",
        or gone"
        E2
        E3,400,x,more
        """))
        .containsExactly(
            "TABLE '' code|status|message|",
            "4 E1|404|Not \"there\", or gone|",
            "6 E2|||",
            "7 E3|400|x|more");
  }

  @Test
  void tellsTheSeparator() {
    assertThat(Reading.print("a.csv", "code;text\nE1;a, b, c\nE2;d\n")).contains("2 E1|a, b, c");
    assertThat(Reading.print("a.csv", "code|text\nE1|a; b, c\nE2|d\n")).contains("2 E1|a; b, c");
    assertThat(Reading.print("a.tsv", "code\ttext\nE1\ta, b\nE2\td, e\n")).contains("2 E1|a, b");
  }

  @Test
  void tellsHeadsFromRows() {
    assertThat(Reading.print("a.csv", "1001,Not there\n1002,Gone\n"))
        .containsExactly("HEADLESS_TABLE '' 1|2", "1 1001|Not there", "2 1002|Gone");
    assertThat(Reading.print("a.csv", "E1,The user is not there.\nE2,The user is gone.\n"))
        .contains("1 E1|The user is not there.");
  }

  @Test
  void takesALineOfOneCellAboveForATitle() {
    assertThat(Reading.print("a.csv", "Errors of users,,\ncode,status,text\nE1,404,a\n"))
        .containsExactly(
            "TABLE 'Errors of users' code|status|text", "3 [Errors of users] E1|404|a");
  }

  @Test
  void saysThatQuotesAreWrong() {
    assertThat(Reading.problem("a.csv", "a,b\n1,\"x\n").toString())
        .startsWith("a.csv:3: this cannot be read as csv: Missing closing quote");
  }
}
