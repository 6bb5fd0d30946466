package dev.errata.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
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
  void makeProject() {
    project = new Project(folder);
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
  void whenNothingIsFound(Exception answer) {
    project.catalog("src/" + PATH, "Source");

    assertThat(compile(StandardLocation.SOURCE_PATH, () -> fail(answer))).isEmpty();

    assertThat(project.generatedCode()).isEqualTo("Source");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void whenWhatSeemsFoundCannotBeOpened(Exception answer) {
    project.catalog("src/" + PATH, "Source");
    URI nowhere = folder.resolve("nowhere").resolve(PATH).toUri();

    assertThat(compile(StandardLocation.SOURCE_PATH, () -> new Unopened(nowhere, answer)))
        .isEmpty();

    assertThat(project.generatedCode()).isEqualTo("Source");
  }

  /** As Eclipse does. */
  @Test
  void whenThereIsTheClassOutputAndNothingElse() {
    project.catalog("classes/" + PATH, "Output");

    assertThat(compile(StandardLocation.CLASS_OUTPUT, LackingLocationsTest::unknown))
        .isEmpty();

    assertThat(project.generatedCode()).isEqualTo("Output");
  }

  @Test
  void noneThatIsLackingIsToldAsSearched() {
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

  private List<String> compile(Location served, Lacking lacking) {
    return project
        .compile(
            new BehindFiler(filer -> new LimitedFiler(filer, served, lacking)),
            UnaryOperator.identity(),
            List.of("-sourcepath", folder + "/src"),
            List.of(Path.of(project.api("src", "com.acme"))))
        .stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
        .toList();
  }

  /** What a compiler does when it is asked for a location that it lacks. */
  private interface Lacking {
    FileObject find() throws IOException;
  }

  /** The filer of a compiler that has one location only. */
  private static final class LimitedFiler extends ForwardingFiler {

    private final Location served;
    private final Lacking lacking;

    LimitedFiler(Filer filer, Location served, Lacking lacking) {
      super(filer);
      this.served = served;
      this.lacking = lacking;
    }

    @Override
    public FileObject getResource(Location location, CharSequence module, CharSequence path)
        throws IOException {
      return location == served ? super.getResource(location, module, path) : lacking.find();
    }
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
