package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.model.Translation;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the JSON Schema of language files to their parser. */
class LanguageSchemaTest {

  private static final JsonNode JSON = json();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JSON);

  static Stream<String> shipped() {
    return ShippedCatalogs.languageFiles().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void takesEveryShippedFile(String path) throws IOException {
    try (InputStream in = ShippedCatalogs.open(path).orElseThrow()) {
      assertThat(mistakes(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "language: de\nerrors: {A: {message: m}}\n",
        "errata: 2\nlanguage: de\nerrors: {A: {message: m}}\n",
        "errata: 1\nerrors: {A: {message: m}}\n",
        "errata: 1\nlanguage: [de]\nerrors: {A: {message: m}}\n",
        "errata: 1\nlanguage: de\n",
        "errata: 1\nlanguage: de\nerrors: [A]\n",
        "errata: 1\nlanguage: de\nerrors: {A: {solution: s}}\n",
        "errata: 1\nlanguage: de\nerrors: {A: {message: m, status: 400}}\n",
        "errata: 1\nlanguage: de\nerrors: {A: {message: [m]}}\n",
        "errata: 1\nlanguage: de\nfamilies: {}\nerrors: {A: {message: m}}\n",
      })
  void rejectsWhatTheParserRejects(String file) {
    SourceText source = new SourceText("catalog.de.yaml", file);
    Result<Translation> parsed = YamlReader.read(source)
        .then(root -> TranslationParser.parse(source, new LanguageTag("de"), List.of(root)));
    assertThat(parsed.diagnostics()).as("the mistakes that the parser finds").isNotEmpty();
    assertThat(mistakes(file)).as("the mistakes that the schema finds").isNotEmpty();
  }

  @Test
  void hasTheKeysOfTheParser() {
    assertThat(JSON.at("/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(TranslationParser.KEYS);
    assertThat(JSON.at("/$defs/error/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(TranslationParser.ERROR_KEYS);
  }

  private static List<String> mistakes(String file) {
    return SCHEMA.validate(file, InputFormat.YAML).stream()
        .map(Object::toString)
        .toList();
  }

  private static JsonNode json() {
    try (InputStream in =
        LanguageSchemaTest.class.getResourceAsStream("/dev/errata/language-1.schema.json")) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
