package dev.errata.processor.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.errata.processor.builds.Compilations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any legal catalog compiles without a warning, and its classes say what it says. */
class OddCatalogsTest {

  private static final Path FOLDER = Path.of("target", "odd-catalogs");

  private static final JavaFileObject PER_ERROR = Compilations.source("odd.Odd", """
      package odd;
      @dev.errata.ErrorCatalog("odd.yaml")
      public interface Odd {}
      """);

  private static final JavaFileObject PER_FAMILY = Compilations.source("odd.Fam", """
      package odd;
      import dev.errata.ErrorCatalog;
      import dev.errata.ErrorCatalog.Exceptions;
      @ErrorCatalog(value = "odd.yaml", exceptions = Exceptions.PER_FAMILY, stackTraces = false)
      public interface Fam {}
      """);

  /** A seed, so that no build fails by chance: another one tries others. */
  @Property(seed = "20261121", edgeCases = EdgeCasesMode.NONE)
  void saysWhatTheCatalogSays(@ForAll("catalogs") OddCatalog catalog)
      throws IOException, ReflectiveOperationException {
    String yaml = catalog.yaml();
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("odd.yaml"), yaml);
    Compilation compilation = Compilations.compile(FOLDER, List.of(PER_ERROR, PER_FAMILY));
    assertThat(Compilations.said(compilation)).as(yaml).isEmpty();
    assertThat(compilation.status()).as(yaml).isEqualTo(Compilation.Status.SUCCESS);
    ClassLoader loader = Compilations.loader(compilation);
    new ReadBack(loader, "Odd", true, true).check(catalog.errors());
    new ReadBack(loader, "Fam", false, false).check(catalog.errors());
  }

  @Provide
  Arbitrary<OddCatalog> catalogs() {
    Arbitrary<String> links = Arbitraries.of(
        "https://example.com/{code}",
        "http://[::1]:1/*/{code}?a=b&c='{code}'#/**/",
        "https://example.com/%2a/u002a");
    return Combinators.combine(
            OddTexts.any().optional(0.5),
            links.optional(0.5),
            OddErrors.errors().list().ofMinSize(1).ofMaxSize(8),
            OddValidator.validators().list().ofMaxSize(5))
        .as(OddCatalog::of);
  }
}
