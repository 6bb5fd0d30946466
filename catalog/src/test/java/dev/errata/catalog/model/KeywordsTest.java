package dev.errata.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words by which a catalog names types: those of the format's description. */
class KeywordsTest {

  @Test
  void namesTheTypesOfParameters() {
    assertThat(ParamType.keywords())
        .containsExactly(
            "string", "int", "long", "decimal", "boolean", "instant", "duration", "uuid", "uri");
    assertThat(ParamType.keywords()).allMatch(keyword -> ParamType.of(keyword).isPresent());
    assertThat(ParamType.of("String")).isEmpty();
  }

  @Test
  void namesTheTypesOfInputs() {
    assertThat(InputType.keywords())
        .containsAll(ParamType.keywords())
        .endsWith("list", "object", "any");
    assertThat(InputType.keywords()).allMatch(keyword -> InputType.of(keyword).isPresent());
  }

  @Test
  void namesTheTypesOfJson() {
    assertThat(JsonType.keywords())
        .containsExactly("string", "number", "boolean", "list", "object");
    assertThat(JsonType.keywords()).allMatch(keyword -> JsonType.of(keyword).isPresent());
  }
}
