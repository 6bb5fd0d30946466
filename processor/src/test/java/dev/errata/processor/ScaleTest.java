package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.errata.CodedException;
import dev.errata.processor.builds.Compilations;
import dev.errata.processor.builds.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says of how much an interface and a catalog hold. */
class ScaleTest {

  private static final int MOST_PER_INTERFACE = 4_000;
  private static final int MANY = 30_000;

  @TempDir
  private Path folder;

  private Project project;

  private final AtomicInteger timesRead = new AtomicInteger();

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
  }

  /** Each has texts of its own, parameters and a secret: all that takes room in a class. */
  @Test
  void anInterfaceTakesFourThousandErrors() throws ReflectiveOperationException {
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
    project.file("many.yaml", catalog);

    Compilation compilation = Compilations.compile(
        folder,
        List.of(Compilations.source(
            "Many", "@dev.errata.ErrorCatalog(\"many.yaml\") interface Many {}")));

    assertThat(Compilations.said(compilation)).isEmpty();
    Class<?> factories = Compilations.loader(compilation).loadClass("ManyErrors");
    var decode = factories.getDeclaredMethod("decode", int.class, String.class, String.class);
    decode.setAccessible(true);
    Object decoded = decode.invoke(
        null, 409, "Part0.Error3999", "3999: the user 7 with key k is wrong in 3999 ways.");
    assertThat(decoded.getClass().getSimpleName()).isEqualTo("Part0Error3999");
    assertThat(decoded)
        .hasToString("ManyException$Part0Error3999: 3999: the user 7 with key *** is wrong in 3999"
            + " ways.");
  }

  /** What finds them takes room in methods of their own. */
  @Test
  void anInterfaceTakesThousandsOfCodesThatAreSharedOrOfBefore()
      throws ReflectiveOperationException {
    StringBuilder catalog = new StringBuilder("errata: 1\nerrors:\n");
    for (int i = 0; i < 1_000; i++) {
      catalog.append("""
            First%1$d: {code: Code%1$d, status: 409, message: Wrong., aliases: [A%1$d, B%1$d]}
            Second%1$d: {code: Code%1$d, status: 404, message: Gone., aliases: [C%1$d, D%1$d]}
          """.formatted(i));
    }
    project.file("many.yaml", catalog.toString());

    Compilation compilation =
        Compilations.compile(folder, List.of(Compilations.source("Many", """
        import dev.errata.ErrorCatalog;
        @ErrorCatalog(value = "many.yaml", exceptions = ErrorCatalog.Exceptions.PER_FAMILY)
        public interface Many {}
        """)));

    assertThat(Compilations.said(compilation)).isEmpty();
    Class<?> factories = Compilations.loader(compilation).loadClass("ManyErrors");
    var decode = factories.getMethod("decode", int.class, String.class, String.class);
    for (String code : List.of("Code999", "C999", "D999")) {
      CodedException decoded = (CodedException) decode.invoke(null, 404, code, "");
      assertThat(decoded.errorCode()).hasToString("SECOND999");
    }
    assertThat(decode.invoke(null, 500, "Code999", "").getClass().getSimpleName())
        .isEqualTo("Code999");
    assertThat(((CodedException) decode.invoke(null, 500, "D999", "")).errorCode())
        .as("a code of before is one error's alone")
        .hasToString("SECOND999");
  }

  /** Each method and each class takes but a part of them. */
  @Test
  void anInterfaceTakesFourThousandErrorsOfOneCodeWithEightFacts()
      throws ReflectiveOperationException {
    StringBuilder catalog = new StringBuilder("errata: 1\nstatus: none\nfacts: {");
    catalog.append("f0: string, f1: string, f2: string, f3: string, f4: string, f5: string, ");
    catalog.append("f6: string, f7: string}\nerrors:\n");
    for (int i = 0; i < MOST_PER_INTERFACE; i++) {
      catalog.append("  Reason%1$d:\n    code: Same\n    message: It is %1$d.\n".formatted(i));
      catalog.append(
          "    description: Of %d.\n    facts: {f0: a%1$d, f1: b%1$d, f2: c%1$d, ".formatted(i));
      catalog.append("f3: d%1$d, f4: e%1$d, f5: f%1$d, f6: g%1$d, f7: h%1$d}\n".formatted(i));
    }
    project.file("many.yaml", catalog.toString());

    Compilation compilation =
        Compilations.compile(folder, List.of(Compilations.source("Many", """
        import dev.errata.ErrorCatalog;
        @ErrorCatalog(value = "many.yaml", exceptions = ErrorCatalog.Exceptions.PER_FAMILY)
        public interface Many {}
        """)));

    assertThat(Compilations.said(compilation)).isEmpty();
    Class<?> factories = Compilations.loader(compilation).loadClass("ManyErrors");
    var decode = factories.getMethod("decode", int.class, String.class, String.class);
    CodedException decoded = (CodedException) decode.invoke(null, 0, "Same", "It is 3999.");
    assertThat(decoded.errorCode()).hasToString("REASON3999");
    var fact = decoded.errorCode().getClass().getMethod("f7");
    assertThat(fact.invoke(decoded.errorCode())).isEqualTo("h3999");
  }

  @Test
  void aCatalogOfAnySizeIsSplitOverInterfacesAndReadOnce() {
    StringBuilder interfaces = new StringBuilder("import dev.errata.ErrorCatalog;\n");
    for (int part = 0; part < MANY / MOST_PER_INTERFACE + 1; part++) {
      interfaces.append("""
          @ErrorCatalog(
              value = "many.yaml",
              include = "Part%1$d.*",
              exceptions = ErrorCatalog.Exceptions.PER_FAMILY)
          interface Many%1$d {}
          """.formatted(part));
    }
    project.file(
        "src/many.yaml",
        catalog(MANY, MOST_PER_INTERFACE, "  Part%d.Error%d: {status: 409, message: Wrong.}\n"));

    assertThat(project.compile(
            new ErrataProcessor(),
            CountingFileManager::new,
            List.of("-Xlint:all", "-sourcepath", folder + "/src"),
            List.of(Path.of(project.file("src/Package.java", interfaces.toString())))))
        .isEmpty();
    assertThat(timesRead).hasValue(1);
    assertThat(folder.resolve("classes/Many7ErrorCode.class")).exists();
  }

  private static String catalog(int errors, int perPart, String entry) {
    StringBuilder catalog = new StringBuilder("errata: 1\nerrors:\n");
    for (int i = 0; i < errors; i++) {
      catalog.append(entry.formatted(i / perPart, i));
    }
    return catalog.toString();
  }

  /** Counts how often the catalog is read. */
  private final class CountingFileManager extends ForwardingJavaFileManager<JavaFileManager> {

    CountingFileManager(JavaFileManager files) {
      super(files);
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name)
        throws IOException {
      FileObject file = super.getFileForInput(location, packageName, name);
      return file == null || !name.equals("many.yaml") ? file : new CountedFile(file);
    }
  }

  private final class CountedFile extends ForwardingFileObject<FileObject> {

    CountedFile(FileObject file) {
      super(file);
    }

    @Override
    public InputStream openInputStream() throws IOException {
      timesRead.incrementAndGet();
      return super.openInputStream();
    }
  }
}
