package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What data tables are made of. */
class DataReaderTest {

  @Test
  void readsSequencesOfMappings() {
    assertThat(Reading.print("a.json", """
        [
          {"code": "E1", "status": 404, "error": {"text": "Not\\n there."}},
          {"code": "E2", "tags": ["a", "b"], "status": null}, // a comment
        ]
        """))
        .containsExactly(
            "DATA '' code|status|error.text|tags", "2 E1|404|Not there.|", "3 E2|||a b");
  }

  @Test
  void readsMappingsOfMappingsAndOfTexts() {
    assertThat(Reading.print("a.yaml", """
        version: 1
        errors:
          E1: {status: 0404, message: One}
          E2: {status: 400, message: Two}
        texts:
          T1: First
          T2: >
            Second
            text
        """))
        .containsExactly(
            "DATA '' key|text",
            "1 version|1",
            "DATA 'errors' key|status|message",
            "3 [errors] E1|0404|One",
            "4 [errors] E2|400|Two",
            "DATA 'texts' key|text",
            "6 [texts] T1|First",
            "7 [texts] T2|Second text");
  }

  @Test
  void readsGroupsAndGoesByTheColumnsOfOthers() {
    assertThat(Reading.print("a.yaml", """
        errors:
          users:
            Gone: {title: Gone, cure: None}
            Lost: {title: Lost, cure: None}
          bills:
            Unpaid: {title: Unpaid, cure: Pay}
        """))
        .containsExactly(
            "DATA 'errors.users' key|title|cure",
            "3 [errors, users] Gone|Gone|None",
            "4 [errors, users] Lost|Lost|None",
            "DATA 'errors.bills' key|title|cure",
            "6 [errors, bills] Unpaid|Unpaid|Pay");
  }

  @Test
  void takesEntriesOfGroupsWithADescriptionForRows() {
    assertThat(Reading.print("a.yaml", """
        users:
          description: Of users
          GONE: {status: 410, message: a}
          LOST: {status: 404, message: b}
        bills:
          description: Of bills
          OPEN: {status: 402, message: c}
          TWICE: {status: 409, message: d}
        """))
        .contains(
            "DATA 'users' key|status|message", "3 [users] GONE|410|a", "8 [bills] TWICE|409|d");
  }

  @Test
  void readsEntriesWithinEntriesByBothKeys() {
    assertThat(Reading.print("a.json", """
        {
          "LOAD": {
            "message": ["Could not", "load."],
            "state": "42",
            "parts": {
              "DISK": {"message": ["Full."]},
              "NET": {"message": ["Down."], "state": "43"}
            }
          },
          "SAVE": {"message": ["Could not save."]}
        }
        """))
        .containsExactly(
            "DATA '' key|message|state",
            "2 LOAD|Could not load.|42",
            "6 LOAD.DISK|Full.|",
            "7 LOAD.NET|Down.|43",
            "10 SAVE|Could not save.|");
  }

  @Test
  void readsListsWithinRowsAsOneTable() {
    assertThat(Reading.print("a.yaml", """
        - group: Users
          errors:
            - {code: 1, text: a}
        - group: Bills
          errors:
            - {code: 2, text: b}
        """))
        .containsExactly(
            "DATA '' group",
            "1 Users",
            "4 Bills",
            "DATA 'errors' code|text",
            "3 [Users] 1|a",
            "6 [Bills] 2|b");
  }

  @Test
  void readsTextsByLanguageAsTextsOrColumns() {
    assertThat(Reading.print("a.json", """
        {"en": {"E1": "Gone", "E2": "Lost"}, "de": {"E1": "Weg", "E2": "Verloren"}}"""))
        .contains(
            "DATA 'en' key|text", "1 [en] E1|Gone", "DATA 'de' key|text", "1 [de] E2|Verloren");
    assertThat(Reading.print("a.json", """
        {"E1": {"message": {"en": "Gone", "de": "Weg"}, "status": 410},
         "E2": {"message": {"en": "Lost", "de": "Verloren"}, "status": 404}}"""))
        .containsExactly(
            "DATA '' key|message.en|message.de|status",
            "1 E1|Gone|Weg|410",
            "2 E2|Lost|Verloren|404");
  }

  @Test
  void resolvesAliasesAndMergedKeys() {
    assertThat(Reading.print("a.yaml", """
        E1: &one
          status: 404
          text: a
        E2: *one
        E3:
          <<: *one
          text: c
        """))
        .containsExactly("DATA '' key|status|text", "1 E1|404|a", "4 E2|404|a", "5 E3|404|c");
  }

  @Test
  void locatesToml() {
    assertThat(Reading.print("a.toml", """
        # Errors
        [errors.E1]
        status = 404
        text = \"""
        x = not a key
        y\"""
        [errors."E.2"]
        status = 410
        text = 'b'
        [[list]]
        code = 1
        text = "c"
        [[list]]
        code = 2
        """))
        .containsExactly(
            "DATA 'errors' key|status|text",
            "2 [errors] E1|404|x = not a key y",
            "7 [errors] E.2|410|b",
            "DATA 'list' code|text",
            "10 [list] 1|c",
            "13 [list] 2|");
  }

  @Test
  void joinsColumnsThatAreTooMany() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append("E" + i + ": {message: m, params: {p" + i + ": int}}\n");
    }
    assertThat(Reading.print("a.yaml", text.toString()))
        .startsWith("DATA '' key|message|params", "1 E0|m|p0: int", "2 E1|m|p1: int");
  }
}
