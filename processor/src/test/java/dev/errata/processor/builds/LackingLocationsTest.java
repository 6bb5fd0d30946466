package dev.errata.processor.builds;

import static dev.errata.processor.builds.Project.RUNTIME;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.processor.builds.LimitedCompiler.Lacking;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.FilerException;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a compiler says that it lacks a location, the search goes on. */
class LackingLocationsTest {

  private static final String PATH = "catalogs/api.yaml";

  @TempDir
  private Path folder;

  private Project project;

  @BeforeEach
  void makeProject() throws IOException {
    project = new Project(folder);
    Files.createDirectories(folder.resolve("classes"));
  }

  /** As compilers were seen to answer, and as they might. */
  static Stream<Exception> answers() {
    return Stream.of(
        new NullPointerException("location"),
        new IllegalArgumentException("Unknown location"),
        new IllegalStateException("no such location"),
        new UnsupportedOperationException(),
        new FilerException("No module specified"),
        new FileNotFoundException("Resource does not exist"),
        new NoSuchFileException(PATH));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void whenNothingIsFound(Exception answer) throws IOException {
    project.catalog("src/" + PATH, "Source");

    assertThat(compile(StandardLocation.SOURCE_PATH, () -> fail(answer))).isEmpty();

    assertThat(project.generatedCode()).isEqualTo("Source");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void whenWhatSeemsFoundCannotBeOpened(Exception answer) throws IOException {
    project.catalog("src/" + PATH, "Source");
    URI nowhere = folder.resolve("nowhere").resolve(PATH).toUri();

    assertThat(compile(StandardLocation.SOURCE_PATH, () -> new Unopened(nowhere, answer)))
        .isEmpty();

    assertThat(project.generatedCode()).isEqualTo("Source");
  }

  /** As Eclipse does. */
  @Test
  void whenThereIsTheClassOutputAndNothingElse() throws IOException {
    project.catalog("classes/" + PATH, "Output");

    assertThat(compile(StandardLocation.CLASS_OUTPUT, LackingLocationsTest::unknown))
        .isEmpty();

    assertThat(project.generatedCode()).isEqualTo("Output");
  }

  @Test
  void noneThatIsLackingIsToldAsSearched() throws IOException {
    assertThat(compile(StandardLocation.CLASS_OUTPUT, LackingLocationsTest::unknown))
        .singleElement()
        .asString()
        .startsWith("""
            there is no catalog 'catalogs/api.yaml'; looked in
                the class output
                the processor path [ERRATA-0006]
            """);
  }

  private static FileObject unknown() {
    throw new IllegalArgumentException("Unknown location");
  }

  private static FileObject fail(Exception answer) throws IOException {
    if (answer instanceof IOException io) {
      throw io;
    }
    throw (RuntimeException) answer;
  }

  private List<String> compile(Location served, Lacking lacking) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ENGLISH, UTF_8)) {
      String sources = folder.resolve("src").toString();
      String output = folder.resolve("classes").toString();
      CompilationTask task = compiler.getTask(
          null,
          files,
          said,
          List.of("-d", output, "-cp", RUNTIME, "-sourcepath", sources),
          null,
          files.getJavaFileObjects(project.api("src", "com.acme")));
      task.setProcessors(List.of(new LimitedCompiler(served, lacking)));
      task.call();
    }
    return said.getDiagnostics().stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
        .toList();
  }

  /** A file that is not there, as is seen when it is opened. */
  private static final class Unopened extends SimpleJavaFileObject {

    private final Exception answer;

    Unopened(URI uri, Exception answer) {
      super(uri, Kind.OTHER);
      this.answer = answer;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      fail(answer);
      return InputStream.nullInputStream();
    }
  }
}
