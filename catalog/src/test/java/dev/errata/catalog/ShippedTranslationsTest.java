package dev.errata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LanguageTag;
import dev.errata.catalog.model.TranslatedError;
import dev.errata.catalog.model.Translation;
import dev.errata.catalog.parse.TranslationParser;
import dev.errata.catalog.rules.CheckedCatalog;
import dev.errata.catalog.rules.Completeness;
import dev.errata.catalog.rules.TranslatedCatalog;
import dev.errata.catalog.rules.TranslationChecker;
import dev.errata.catalog.yaml.SourceDecoder;
import dev.errata.catalog.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the German texts of the shipped catalogs to these. */
class ShippedTranslationsTest {

  private static final LanguageTag GERMAN = new LanguageTag("de");

  static Stream<String> catalogs() {
    return ShippedCatalogs.paths().stream();
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void translatesEachErrorInItsOrder(String path) {
    CheckedCatalog catalog = catalog(path);
    Result<Translation> translation = german(path, catalog);
    assertThat(translation.diagnostics()).isEmpty();
    TranslatedCatalog translated =
        new TranslatedCatalog(catalog, List.of(translation.success().orElseThrow()));
    assertThat(Completeness.check(translated, true).diagnostics()).isEmpty();
    assertThat(translation.success().orElseThrow().errors())
        .extracting(error -> error.code().value())
        .containsExactlyElementsOf(catalog.catalog().errors().stream()
            .map(error -> error.code().value())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void translatesEachText(String path) {
    CheckedCatalog catalog = catalog(path);
    List<TranslatedError> german = german(path, catalog).success().orElseThrow().errors();
    for (int i = 0; i < german.size(); i++) {
      ErrorDefinition own = catalog.catalog().errors().get(i);
      assertThat(german.get(i).solution().isPresent())
          .as("a solution of %s", own.code().value())
          .isEqualTo(own.solution().isPresent());
      assertThat(german.get(i).description().isPresent())
          .as("a description of %s", own.code().value())
          .isEqualTo(own.description().isPresent());
    }
  }

  private static CheckedCatalog catalog(String path) {
    return Reading.catalog(path, bytes(path)).success().orElseThrow();
  }

  private static Result<Translation> german(String path, CheckedCatalog catalog) {
    String file = GERMAN.pathBeside(path);
    return SourceDecoder.decode(file, bytes(file))
        .then(source -> YamlReader.read(source)
            .then(root -> TranslationParser.parse(source, GERMAN, List.of(root))))
        .then(translation -> TranslationChecker.check(catalog.catalog(), translation));
  }

  private static byte[] bytes(String path) {
    try (InputStream in = ShippedCatalogs.open(path).orElseThrow()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
