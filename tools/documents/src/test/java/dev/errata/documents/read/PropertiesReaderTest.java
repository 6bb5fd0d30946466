package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Properties, in their order. */
class PropertiesReaderTest {

  @Test
  void readsTheWholeGrammarWithLinesAndSections() {
    assertThat(Reading.print("a.properties", """
        # ---- Users ----
        b.two = Not \\
            there\\u0021
        a.one: Gone
        ! no section
        c\\ d  spaced value

        # Bills

        e=
        """))
        .containsExactly(
            "DATA '' key|text",
            "2 [Users] b.two|Not there!",
            "4 [Users] a.one|Gone",
            "6 [Users] c d|spaced value",
            "10 [Bills] e|");
  }

  @Test
  void gathersTheAttributesOfAThing() {
    assertThat(Reading.print("a.properties", """
        app.name=x
        error.E1.message=a
        error.E1.status=404
        error.E2.status=410
        error.E2.message=b
        error.E3.message=c
        """))
        .containsExactly(
            "DATA '' key|message|status",
            "2 error.E1|a|404",
            "4 error.E2|b|410",
            "6 error.E3|c|",
            "DATA '' key|text",
            "1 app.name|x");
  }

  @Test
  void takesNoPartsOfKeysForAttributes() {
    assertThat(Reading.print("a.properties", """
        user.absent=a
        user.gone=b
        bill.absent=c
        bill.gone=d
        """))
        .containsExactly(
            "DATA '' key|text",
            "1 user.absent|a",
            "2 user.gone|b",
            "3 bill.absent|c",
            "4 bill.gone|d");
  }

  @Test
  void saysWhereAnEscapeIsWrong() {
    assertThat(Reading.problem("a.properties", "a=b\nc=\\u00zz\n").toString())
        .startsWith("a.properties: this cannot be read as properties: line 2 has an escape");
  }
}
