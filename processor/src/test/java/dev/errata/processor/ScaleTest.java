package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says of how much an interface and a catalog hold. */
class ScaleTest {

  private static final int MOST_PER_INTERFACE = 4_000;
  private static final int MANY = 30_000;

  @TempDir
  private Path output;

  private final AtomicInteger timesRead = new AtomicInteger();

  /** Each has texts of its own, parameters and a secret: all that takes room in a class. */
  @Test
  void anInterfaceTakesFourThousandErrors() throws ReflectiveOperationException, IOException {
    String catalog = catalog(MOST_PER_INTERFACE, MOST_PER_INTERFACE, """
          Part%d.Error%d:
            status: 409
            message: "%2$d: the user {user} with key {key} is wrong in %2$d ways."
            description: It is the error of number %2$d.
            solution: Fix all %2$d.
            params: {key: {sensitive: true}, user: int}
            retryable: true
            trace: false
        """);
    assertThat(compile(catalog, "@ErrorCatalog(\"many.yaml\") interface Many {}"))
        .isEmpty();

    try (URLClassLoader loader = new URLClassLoader(new URL[] {output.toUri().toURL()})) {
      Class<?> factories = loader.loadClass("ManyErrors");
      var decode = factories.getDeclaredMethod("decode", int.class, String.class, String.class);
      decode.setAccessible(true);
      Object decoded = decode.invoke(
          null, 409, "Part0.Error3999", "3999: the user 7 with key k is wrong in 3999 ways.");
      assertThat(decoded.getClass().getSimpleName()).isEqualTo("Part0Error3999");
      assertThat(decoded)
          .hasToString(
              "ManyException$Part0Error3999: 3999: the user 7 with key *** is wrong in 3999"
                  + " ways.");
    }
  }

  @Test
  void aCatalogOfAnySizeIsSplitOverInterfacesAndReadOnce() {
    StringBuilder interfaces = new StringBuilder();
    for (int part = 0; part < MANY / MOST_PER_INTERFACE + 1; part++) {
      interfaces.append("""
          @ErrorCatalog(
              value = "many.yaml",
              include = "Part%1$d.*",
              exceptions = ErrorCatalog.Exceptions.PER_FAMILY)
          interface Many%1$d {}
          """.formatted(part));
    }
    String catalog =
        catalog(MANY, MOST_PER_INTERFACE, "  Part%d.Error%d: {status: 409, message: Wrong.}\n");

    assertThat(compile(catalog, interfaces.toString())).isEmpty();
    assertThat(timesRead).hasValue(1);
    assertThat(output.resolve("Many7ErrorCode.class")).exists();
  }

  private static String catalog(int errors, int perPart, String entry) {
    StringBuilder catalog = new StringBuilder("errata: 1\nerrors:\n");
    for (int i = 0; i < errors; i++) {
      catalog.append(entry.formatted(i / perPart, i));
    }
    return catalog.toString();
  }

  private List<String> compile(String catalog, String interfaces) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaFileManager files = new ServingFileManager(
        compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8), catalog);
    CompilationTask task = compiler.getTask(
        null,
        files,
        said,
        List.of("-Xlint:all", "-d", output.toString()),
        null,
        List.of(source("import dev.errata.ErrorCatalog;\n" + interfaces)));
    task.setProcessors(List.of(new ErrataProcessor()));
    task.call();
    List<String> messages = new ArrayList<>();
    for (Diagnostic<?> diagnostic : said.getDiagnostics()) {
      messages.add(diagnostic.getMessage(Locale.ENGLISH));
    }
    return messages;
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///Package.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Has the catalog on the class path, and counts how often it is read. */
  private final class ServingFileManager extends ForwardingJavaFileManager<JavaFileManager> {

    private final String catalog;

    ServingFileManager(JavaFileManager files, String catalog) {
      super(files);
      this.catalog = catalog;
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name)
        throws IOException {
      return location == StandardLocation.CLASS_PATH && name.equals("many.yaml")
          ? new CountedFile()
          : super.getFileForInput(location, packageName, name);
    }

    private final class CountedFile extends SimpleJavaFileObject {

      CountedFile() {
        super(URI.create("string:///many.yaml"), Kind.OTHER);
      }

      @Override
      public InputStream openInputStream() {
        timesRead.incrementAndGet();
        return new ByteArrayInputStream(catalog.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
