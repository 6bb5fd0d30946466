package dev.errata.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words by which a catalog names types: those of the format's description. */
class KeywordsTest {

  @Test
  void namesTheTypesOfParameters() {
    assertThat(Keyword.all(ParamType.values()))
        .containsExactly(
            "string",
            "int",
            "long",
            "double",
            "decimal",
            "boolean",
            "instant",
            "duration",
            "uuid",
            "uri");
  }

  @Test
  void namesTheTypesOfInputs() {
    assertThat(Keyword.all(InputType.values()))
        .containsAll(Keyword.all(ParamType.values()).stream()
            // What has limits to be held to is a decimal.
            .filter(type -> !type.equals("double"))
            .toList())
        .endsWith("list", "object", "any");
  }

  @Test
  void namesTheTypesOfJson() {
    assertThat(Keyword.all(JsonType.values()))
        .containsExactly("string", "number", "boolean", "list", "object");
  }
}
