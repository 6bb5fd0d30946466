package dev.errata.processor.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import com.google.testing.compile.Compilation;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.processor.ErrataProcessor;
import dev.errata.processor.builds.Compilations;
import dev.errata.processor.builds.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Any translation of any legal catalog compiles, is told, and is read back or not at all. */
class OddTranslationsTest {

  private static final Path FOLDER = Path.of("target", "odd-translations");
  private static final String NAME = "Odd";

  @Test
  void saysWhatTheTranslationSays() {
    qt().forAll(
            OddCatalogsTest.catalogs(),
            lists().of(OddTranslation.translations()).ofSizeBetween(1, 4))
        .checkAssert(OddTranslationsTest::compilesToWhatItSays);
  }

  private static void compilesToWhatItSays(OddCatalog catalog, List<OddTranslation> translations) {
    List<OddError> translated = new ArrayList<>();
    for (OddError error : catalog.errors()) {
      translated.add(translations.get(translated.size() % translations.size()).of(error));
    }
    String yaml = catalog.yaml();
    String german = OddTranslation.yaml("de", translated);
    new Project(FOLDER).file("odd.yaml", yaml);
    new Project(FOLDER).file("odd.de.yaml", german);
    String byFamily = NAME + OddCatalog.PER_FAMILY;
    Compilation compilation = Compilations.compile(
        new ErrataProcessor(),
        FOLDER,
        List.of("-Xdoclint:all,-missing"),
        List.of(source(NAME, "PER_ERROR"), source(byFamily, "PER_FAMILY")));
    assertThat(Compilations.said(compilation))
        .as(yaml + german)
        .allMatch(said -> said.contains(DiagnosticCode.PLACEHOLDER_IN_CODE.id()));
    ClassLoader loader = Compilations.loader(compilation);
    try {
      for (boolean classPerError : new boolean[] {true, false}) {
        ReadBack readBack =
            new ReadBack(loader, classPerError ? NAME : byFamily, true, classPerError);
        readBack.check(catalog.errors());
        readBack.checkTranslated(catalog.errors(), translated, Locale.forLanguageTag("de-AT"));
      }
    } catch (ReflectiveOperationException | AssertionError e) {
      throw new AssertionError(yaml + german, e);
    }
  }

  private static JavaFileObject source(String name, String exceptions) {
    return Compilations.source("odd." + name, """
        package odd;
        import dev.errata.ErrorCatalog;
        import dev.errata.ErrorCatalog.Exceptions;
        @ErrorCatalog(value = "odd.yaml", languages = "de", exceptions = Exceptions.%s)
        public interface %s {}
        """.formatted(exceptions, name));
  }
}
