package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.errata.processor.builds.BehindFiler;
import dev.errata.processor.builds.Compilations;
import dev.errata.processor.builds.ForwardingFiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bug of ours asks for a report, and keeps no other interface from being generated. */
class InternalErrorTest {

  private static final String CATALOG = """
      errata: 1
      errors:
        Broken: {status: 500, message: Broken.}
      """;

  private static final String INTERFACES = """
      import dev.errata.ErrorCatalog;

      @ErrorCatalog("catalog.yaml")
      interface Unlucky {}

      @ErrorCatalog("catalog.yaml")
      interface Lucky {}
      """;

  @TempDir
  private Path folder;

  private final List<String> created = new ArrayList<>();

  @Test
  void aBugIsOneErrorThatAsksForAReport() throws IOException {
    Compilation compilation = compile();

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(3);
    assertThat(compilation.errors().get(0).getMessage(Locale.ENGLISH))
        .startsWith("Errata has met a bug of its own: ")
        .contains("IllegalStateException: this filer has a bug")
        .contains("[ERRATA-0901]")
        .contains("help: please report it with the catalog");
  }

  @Test
  void aBugDoesNotKeepTheNextInterfaceFromBeingGenerated() throws IOException {
    compile();

    assertThat(created).contains("LuckyErrors").doesNotContain("UnluckyErrors");
  }

  private Compilation compile() throws IOException {
    Files.writeString(folder.resolve("catalog.yaml"), CATALOG);
    return Compilations.compile(
        new BehindFiler(FailingFiler::new),
        folder,
        List.of(),
        List.of(Compilations.source("Interfaces", INTERFACES)));
  }

  /** Stands in for our bug: it throws what nobody expects while files are made. */
  private final class FailingFiler extends ForwardingFiler {

    FailingFiler(Filer filer) {
      super(filer);
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements)
        throws IOException {
      if (name.toString().startsWith("Unlucky")) {
        throw new IllegalStateException("this filer has a bug");
      }
      created.add(name.toString());
      return super.createSourceFile(name, originatingElements);
    }
  }
}
