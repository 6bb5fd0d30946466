package dev.errata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.documents.DocumentedError;
import dev.errata.catalog.documents.DocumentedErrors;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.model.MessageTemplate.Piece;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.source.Located;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the shipped catalogs to the documents that they are derived from, row by row. */
class ShippedCatalogsTest {

  private static final Path CATALOGS =
      Path.of("src", "main", "resources", "dev", "errata", "catalogs");

  /** The six ways in which the documents spell a placeholder. */
  private static final Pattern DOCUMENTED_PLACEHOLDER =
      Pattern.compile("%\\(\\w+\\)s|%s|%d|\\[(?:input|condition) [^]]+\\]|\\{\\}|\\{The [^}]+\\}");

  private static final Pattern COUNT = Pattern.compile("%d|size|length", Pattern.CASE_INSENSITIVE);

  enum Shipped {
    IAM("catalogs/iam.yaml", 114),
    RAM("catalogs/ram.yaml", 82);

    private final String path;
    private final int errors;

    Shipped(String path, int errors) {
      this.path = path;
      this.errors = errors;
    }

    private Result<CheckedCatalog> read() {
      try (InputStream in = ShippedCatalogs.open(path).orElseThrow()) {
        return Reading.catalog(path, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Catalog catalog() {
      return read().success().orElseThrow().catalog();
    }

    private List<DocumentedError> document() {
      return DocumentedErrors.read(Path.of("documents", name().toLowerCase(Locale.ROOT) + ".lock"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasNoMistake(Shipped shipped) {
    assertThat(shipped.read().diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatTheDocumentSays(Shipped shipped) {
    assertThat(shipped.catalog().errors().stream().map(ShippedCatalogsTest::documented))
        .hasSize(shipped.errors)
        .containsExactlyElementsOf(shipped.document());
  }

  @ParameterizedTest
  @EnumSource
  void namesEachPlaceholderAndKeepsTheTextAroundIt(Shipped shipped) {
    for (ErrorDefinition error : shipped.catalog().errors()) {
      assertThat(fixedTexts(error))
          .as(error.code().value())
          .containsExactly(DOCUMENTED_PLACEHOLDER.split(documented(error).message(), -1));
      assertThat(error.params().stream().map(param -> param.name().value()))
          .as(error.code().value())
          .allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)*"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasNoParameterThatItsMessageLacks(Shipped shipped) {
    for (ErrorDefinition error : shipped.catalog().errors()) {
      assertThat(error.params().stream().map(param -> param.name().value()))
          .as(error.code().value())
          .containsExactlyElementsOf(
              error.message().placeholders().stream().map(Placeholder::param).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void countsAndLengthsAreNumbersAndNothingElseIs(Shipped shipped) {
    for (ErrorDefinition error : shipped.catalog().errors()) {
      Matcher spelling = DOCUMENTED_PLACEHOLDER.matcher(documented(error).message());
      for (Param param : error.params()) {
        assertThat(spelling.find()).isTrue();
        boolean count = COUNT.matcher(spelling.group() + param.name().value()).find();
        assertThat(param.type())
            .as("%s of %s", param.name().value(), error.code().value())
            .isEqualTo(count ? ParamType.INT : ParamType.STRING);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void accessKeysAreSensitiveAndNothingElseIs(Shipped shipped) {
    for (ErrorDefinition error : shipped.catalog().errors()) {
      for (Param param : error.params()) {
        assertThat(param.sensitive())
            .as("%s of %s", param.name().value(), error.code().value())
            .isEqualTo(param.name().value().equals("accessKey"));
      }
    }
  }

  @Test
  void findsTheAccessKeysOfTheDocument() {
    assertThat(Shipped.IAM.catalog().errors())
        .filteredOn(error -> documented(error).message().contains("access key %s"))
        .isNotEmpty()
        .allMatch(error -> error.param("accessKey").isPresent());
  }

  @Test
  void everyIamErrorHasANameAndNoTwoReadAlike() {
    assertThat(Shipped.IAM.catalog().errors())
        .extracting(error -> error.name().map(Located::value).orElseThrow())
        .allMatch(name -> name.matches("([A-Z][a-z0-9]+)+"), "is in upper camel case")
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void theNamesOfRamComeFromItsCodes() {
    assertThat(Shipped.RAM.catalog().errors()).allMatch(error -> error.name().isEmpty());
  }

  @Test
  void listsTheFilesThatExist() throws IOException {
    try (Stream<Path> files = Files.list(CATALOGS)) {
      assertThat(allPaths())
          .containsExactlyInAnyOrderElementsOf(
              files.map(file -> "catalogs/" + file.getFileName()).toList());
    }
    assertThat(allPaths()).allMatch(path -> ShippedCatalogs.open(path).isPresent());
  }

  @Test
  void opensNothingElse() {
    assertThat(ShippedCatalogs.open("catalogs/other.yaml")).isEmpty();
    assertThat(ShippedCatalogs.open("catalogs/../catalogs/ram.yaml")).isEmpty();
  }

  private static List<String> allPaths() {
    List<String> paths = new ArrayList<>(ShippedCatalogs.paths());
    paths.addAll(ShippedCatalogs.languageFiles());
    return paths;
  }

  /** What the catalog says that the document prints. */
  private static DocumentedError documented(ErrorDefinition error) {
    return new DocumentedError(
        error.code().value(),
        error.status().value(),
        error.documented().orElseGet(() -> error.message().text()),
        error.description().map(Located::value).orElse(""),
        error.solution().map(Located::value).orElse(""));
  }

  /** The fixed text before, between and after the placeholders of a message. */
  private static List<String> fixedTexts(ErrorDefinition error) {
    List<String> texts = new ArrayList<>(List.of(""));
    for (Piece piece : error.message().pieces()) {
      if (piece instanceof Literal literal) {
        texts.set(texts.size() - 1, literal.text());
      } else {
        texts.add("");
      }
    }
    return texts;
  }
}
