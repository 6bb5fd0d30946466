package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists that data has in other shapes than a mapping for each thing. */
class DataListsTest {

  @Test
  void readsListsOfListsOfTextsAndOfSingleKeys() {
    assertThat(Reading.print("a.json", "{\"a\": [[\"E1\", 404], [\"E2\", 410]], \"b\": [\"E3\"]}"))
        .containsExactly(
            "HEADLESS_TABLE 'a' 1|2", "1 [a] E1|404", "1 [a] E2|410", "DATA 'b' text", "1 [b] E3");
    assertThat(
            Reading.print("a.yaml", "- E1: {status: 404, text: a}\n- E2: {status: 410, text: b}\n"))
        .containsExactly("DATA '' key|status|text", "1 E1|404|a", "2 E2|410|b");
    assertThat(Reading.print(
            "a.jsonl", "{\"code\": 1, \"text\": \"a\"}\n{\"code\": 2, \"text\": \"b\"}\n"))
        .containsExactly("DATA '' code|text", "1 1|a", "2 2|b");
  }

  @Test
  void readsTuplesByTheirKeys() {
    assertThat(Reading.print("a.json", "{\"E1\": [404, \"Lost\"],\n\"E2\": [410, \"Gone\"]}"))
        .containsExactly("DATA '' key|1|2", "1 E1|404|Lost", "2 E2|410|Gone");
    assertThat(Reading.print("a.json", "{\"E1\": [\"Lost\"],\n\"E2\": [\"Gone\", \"now\"]}"))
        .containsExactly("DATA '' key|text", "1 E1|Lost", "2 E2|Gone now");
  }

  @Test
  void readsTextsByTheirCodesWithinRows() {
    assertThat(Reading.print("a.yaml", """
        - status: 404
          errors: {E_LOST: Lost, E_GONE: Gone}
        - status: 402
          errors: {E_OPEN: Open}
        """))
        .containsExactly(
            "DATA '' status",
            "1 404",
            "3 402",
            "DATA 'errors' key|text",
            "2 [404] E_LOST|Lost",
            "2 [404] E_GONE|Gone",
            "4 [402] E_OPEN|Open");
  }
}
