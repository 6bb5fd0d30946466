package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
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

  @Test
  void aBugIsOneErrorThatAsksForAReport() throws IOException {
    DiagnosticCollector<JavaFileObject> said = compile();

    List<Diagnostic<? extends JavaFileObject>> errors = said.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .toList();
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).getLineNumber()).isEqualTo(3);
    assertThat(errors.get(0).getMessage(Locale.ENGLISH))
        .startsWith("Errata has met a bug of its own: ")
        .contains("IllegalStateException: this manager has a bug")
        .contains("[ERRATA-0901]")
        .contains("help: please report it with the catalog");
  }

  @Test
  void aBugDoesNotKeepTheNextInterfaceFromBeingGenerated() throws IOException {
    compile();

    assertThat(folder.resolve("LuckyErrors.java")).exists();
    assertThat(folder.resolve("UnluckyErrors.java")).doesNotExist();
  }

  private DiagnosticCollector<JavaFileObject> compile() throws IOException {
    Files.writeString(folder.resolve("catalog.yaml"), CATALOG);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (JavaFileManager files = new FailingFileManager(
        compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8))) {
      CompilationTask task = compiler.getTask(
          null,
          files,
          said,
          List.of("-Aerrata.path=" + folder, "-d", folder.toString()),
          null,
          List.of(new Interfaces()));
      task.setProcessors(List.of(new ErrataProcessor()));
      task.call();
    }
    return said;
  }

  /** Stands in for our bug: it throws what nobody expects while files are made. */
  private static final class FailingFileManager extends ForwardingJavaFileManager<JavaFileManager> {

    FailingFileManager(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      if (className.startsWith("Unlucky")) {
        throw new IllegalStateException("this manager has a bug");
      }
      return super.getJavaFileForOutput(location, className, kind, sibling);
    }
  }

  /** The source to compile. */
  private static final class Interfaces extends SimpleJavaFileObject {

    Interfaces() {
      super(URI.create("string:///Interfaces.java"), Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return INTERFACES;
    }
  }
}
