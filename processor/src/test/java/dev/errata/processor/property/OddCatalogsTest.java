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
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

/** Any legal catalog compiles without a warning, and its classes say what it says. */
class OddCatalogsTest {

  private static final Path FOLDER = Path.of("target", "odd-catalogs");

  @Test
  void saysWhatTheCatalogSays() {
    qt().forAll(catalogs(), Generate.pick(OddCatalog.INTERFACES))
        .checkAssert(OddCatalogsTest::compilesToWhatItSays);
  }

  private static void compilesToWhatItSays(OddCatalog catalog, String name) {
    String yaml = catalog.yaml();
    new Project(FOLDER).file("odd.yaml", yaml);
    String byFamily = name + OddCatalog.PER_FAMILY;
    Compilation compilation = Compilations.compile(
        new ErrataProcessor(),
        FOLDER,
        List.of("-Xdoclint:all,-missing"),
        List.of(perError(name), perFamily(byFamily)));
    // An odd code may look as if it had a placeholder, of which a warning tells.
    assertThat(Compilations.said(compilation))
        .as(name + ": " + yaml)
        .allMatch(said -> said.contains(DiagnosticCode.PLACEHOLDER_IN_CODE.id()));
    assertThat(compilation.status()).as(name + ": " + yaml).isEqualTo(Compilation.Status.SUCCESS);
    ClassLoader loader = Compilations.loader(compilation);
    try {
      new ReadBack(loader, name, true, true).check(catalog.errors());
      new ReadBack(loader, byFamily, false, false).check(catalog.errors());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(name + ": " + yaml, e);
    }
  }

  private static JavaFileObject perError(String name) {
    return Compilations.source("odd." + name, """
        package odd;
        @dev.errata.ErrorCatalog("odd.yaml")
        public interface %s {}
        """.formatted(name));
  }

  private static JavaFileObject perFamily(String name) {
    return Compilations.source("odd." + name, """
        package odd;
        import dev.errata.ErrorCatalog;
        import dev.errata.ErrorCatalog.Exceptions;
        @ErrorCatalog(value = "odd.yaml", exceptions = Exceptions.PER_FAMILY, stackTraces = false)
        public interface %s {}
        """.formatted(name));
  }

  static Gen<OddCatalog> catalogs() {
    Gen<String> links = Generate.pick(List.of(
        "https://example.com/{code}",
        "http://[::1]:1/*/{code}?a=b&c='{code}'#/**/",
        "https://example.com/%2a/u002a"));
    return OddTexts.any()
        .toOptionals(50)
        .zip(
            links.toOptionals(50),
            lists().of(OddErrors.errors()).ofSizeBetween(1, 8),
            lists().of(OddValidator.validators()).ofSizeBetween(0, 5),
            OddCatalog::of);
  }
}
