package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.errata.catalog.Mistakes;
import dev.errata.catalog.ShippedCatalogs;
import dev.errata.catalog.check.Bounds;
import dev.errata.catalog.check.CheckKinds;
import dev.errata.catalog.check.Each;
import dev.errata.catalog.check.TextFormat;
import dev.errata.catalog.model.InputType;
import dev.errata.catalog.model.JsonType;
import dev.errata.catalog.model.Keyword;
import dev.errata.catalog.model.ParamType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the JSON Schema, by which editors complete and check catalogs, to the parser. */
class SchemaTest {

  private static final Path CATALOGS =
      Path.of("src", "main", "resources", "dev", "errata", "catalogs");
  private static final Path CORPUS = Path.of("..", "processor", "src", "test", "corpus");

  private static final JsonNode JSON = json();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JSON);

  @ParameterizedTest
  @MethodSource
  void takesEveryGoodCatalog(Path catalog) throws IOException {
    assertThat(mistakes(Files.readString(catalog))).isEmpty();
  }

  static Stream<Path> takesEveryGoodCatalog() throws IOException {
    List<Path> catalogs = new ArrayList<>();
    try (Stream<Path> shipped = Files.list(CATALOGS);
        Stream<Path> cases = Files.list(CORPUS)) {
      shipped
          .filter(file -> ShippedCatalogs.paths().contains("catalogs/" + file.getFileName()))
          .forEach(catalogs::add);
      cases
          .filter(folder -> isEmpty(folder.resolve("expected").resolve("diagnostics.txt")))
          .map(folder -> folder.resolve("catalog.yaml"))
          .filter(Files::exists)
          .forEach(catalogs::add);
    }
    return catalogs.stream();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "length: {min: 1, max: 64.0}",
        "range: {max: 1.5}",
        "range: {exclusive-min: 0, max: 1}",
        "multiple-of: 0.01",
        "one-of: [1, a, true]",
        "not-blank: true",
        "each: {length: {max: 64}}",
        "format: date-time",
      })
  void takesTheChecksThatTheParserTakes(String check) {
    assertThat(mistakes(check("any", check))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void rejectsWhatTheParserRejects(String what, String catalog) {
    assertThat(Mistakes.of(catalog)).as("the mistakes that the parser finds").isNotEmpty();
    assertThat(mistakes(catalog)).as("the mistakes that the schema finds").isNotEmpty();
  }

  static Stream<Arguments> rejectsWhatTheParserRejects() {
    return Stream.of(
        Arguments.of("an unknown key", Mistakes.error("{status: 400, message: m, massage: m}")),
        Arguments.of("an unknown key at the top", "errata: 1\ntitel: x\n" + ERRORS),
        Arguments.of("another format", "errata: 2\n" + ERRORS),
        Arguments.of("no format", ERRORS),
        Arguments.of("no errors", "errata: 1\nerrors: {}\n"),
        Arguments.of("a missing status", Mistakes.error("message: m")),
        Arguments.of(
            "a missing status beside families that have none",
            "errata: 1\nfamilies: {F: {description: Some.}}\nerrors: {A: {message: m}}\n"),
        Arguments.of("a status that is a word", "errata: 1\nstatus: all\n" + ERRORS),
        Arguments.of("a separator of letters", "errata: 1\nseparator: x\n" + ERRORS),
        Arguments.of(
            "an alias that is no list", Mistakes.error("{status: 400, message: m, aliases: B}")),
        Arguments.of("a missing message", Mistakes.error("status: 400")),
        Arguments.of("status 99", Mistakes.error("{status: 99, message: m}")),
        Arguments.of("status 600", Mistakes.error("{status: 600, message: m}")),
        Arguments.of("a status in quotes", Mistakes.error("{status: '400', message: m}")),
        Arguments.of("a message that is a list", Mistakes.error("{status: 400, message: [m]}")),
        Arguments.of("a message that is nothing", Mistakes.error("{status: 400, message: }")),
        Arguments.of("a bad name", Mistakes.error("{status: 400, message: m, name: 1a}")),
        Arguments.of("an unknown type", param("integer")),
        Arguments.of("an unknown type in the long form", param("{type: integer}")),
        Arguments.of("an unknown key of a parameter", param("{typ: int}")),
        Arguments.of("a boolean in quotes", param("{sensitive: 'true'}")),
        Arguments.of("no web address", "errata: 1\ndocumentation: example\n" + ERRORS),
        Arguments.of("an error of status 600", "errata: 1\nhttp: {600: A}\n" + ERRORS),
        Arguments.of("a list of errors", "errata: 1\nhttp: {400: [A]}\n" + ERRORS),
        Arguments.of("an unknown input", check("text", "required: true")),
        Arguments.of("no input", Mistakes.validator("checks: []")),
        Arguments.of("two inputs", Mistakes.validator("{input: any, inputs: {}, checks: []}")),
        Arguments.of("an unknown check", check("any", "requires: true")),
        Arguments.of("no check", check("any", "with: {}")),
        Arguments.of("two checks in one", check("string", "not-blank: true, required: true")),
        Arguments.of("a check that is off", check("any", "required: false")),
        Arguments.of("no bound", check("string", "length: {}")),
        Arguments.of("half a count", check("string", "length: {max: 1.5}")),
        Arguments.of("a negative count", check("string", "length: {min: -1}")),
        Arguments.of("a count next to an end", check("string", "length: {exclusive-min: 1}")),
        Arguments.of("an end twice", check("int", "range: {max: 1, exclusive-max: 1}")),
        Arguments.of("multiples of nothing", check("decimal", "multiple-of: 0")),
        Arguments.of("an unknown format", check("string", "format: datetime")),
        Arguments.of("nothing of each element", check("list", "each: {}")),
        Arguments.of("two checks of each element", check("list", "each: {is: string, chars: a}")),
        Arguments.of("the size of each element", check("list", "each: {size: {max: 1}}")),
        Arguments.of("nothing to be one of", check("string", "one-of: []")),
        Arguments.of("an unknown JSON type", check("any", "is: text")),
        Arguments.of("one input to compare", check("any", "equal: [a]")));
  }

  @Test
  void hasTheKeysOfTheParser() {
    assertThat(keys("")).containsExactlyInAnyOrderElementsOf(CatalogParser.KEYS);
    assertThat(keys("/properties/facts/additionalProperties/anyOf/1"))
        .containsExactlyInAnyOrderElementsOf(FactParser.KEYS);
    assertThat(keys("/$defs/family/anyOf/1"))
        .containsExactlyInAnyOrderElementsOf(FamilyParser.KEYS);
    assertThat(keys("/$defs/error")).containsExactlyInAnyOrderElementsOf(ErrorParser.KEYS);
    assertThat(keys("/$defs/param/anyOf/1")).containsExactlyInAnyOrderElementsOf(ParamParser.KEYS);
    assertThat(keys("/$defs/validator")).containsExactlyInAnyOrderElementsOf(ValidatorParser.KEYS);
    assertThat(keys("/$defs/check")).containsExactlyInAnyOrderElementsOf(CheckParser.KEYS);
    assertThat(keys("/$defs/check/properties/each")).containsExactlyInAnyOrderElementsOf(Each.KEYS);
    assertThat(keys("/$defs/bounds")).containsExactlyInAnyOrderElementsOf(Bounds.KEYS);
    assertThat(keys("/$defs/counts")).containsExactlyInAnyOrderElementsOf(Bounds.COUNT_KEYS);
  }

  @Test
  void asksForOneOfTheConditionsOfTheParser() {
    assertThat(JSON.at("/$defs/check/oneOf").valueStream())
        .extracting(alternative -> alternative.at("/required/0").asString())
        .containsExactlyInAnyOrderElementsOf(CheckKinds.KEYS);
  }

  @Test
  void hasTheTypesOfTheModel() {
    assertThat(values("/$defs/paramType/enum")).isEqualTo(Keyword.all(ParamType.values()));
    assertThat(values("/$defs/inputType/enum")).isEqualTo(Keyword.all(InputType.values()));
    assertThat(values("/$defs/jsonType/enum")).isEqualTo(Keyword.all(JsonType.values()));
    assertThat(values("/$defs/check/properties/format/enum"))
        .isEqualTo(Keyword.all(TextFormat.values()));
  }

  @Test
  void describesEveryKey() {
    for (String owner : List.of("", "/$defs/error", "/$defs/validator", "/$defs/check")) {
      for (String key : keys(owner)) {
        assertThat(JSON.at(owner + "/properties/" + key).hasNonNull("description"))
            .as("a description of %s/%s", owner, key)
            .isTrue();
      }
    }
  }

  private static final String ERRORS = "errors: {A: {status: 400, message: m}}\n";

  private static String param(String type) {
    return Mistakes.error("{status: 400, message: m, params: {a: " + type + "}}");
  }

  private static String check(String input, String check) {
    return Mistakes.validator("input: " + input, "checks:", "- {" + check + ", error: Plain}");
  }

  private static List<String> mistakes(String catalog) {
    return SCHEMA.validate(catalog, InputFormat.YAML).stream()
        .map(Object::toString)
        .toList();
  }

  private static List<String> keys(String owner) {
    return List.copyOf(JSON.at(owner + "/properties").propertyNames());
  }

  private static List<String> values(String pointer) {
    return JSON.at(pointer).valueStream().map(JsonNode::asString).toList();
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.exists(file) && Files.size(file) == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json() {
    try (InputStream in =
        SchemaTest.class.getResourceAsStream("/dev/errata/catalog-1.schema.json")) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
