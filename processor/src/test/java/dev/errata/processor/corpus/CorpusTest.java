package dev.errata.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.errata.processor.ErrataProcessor;
import dev.errata.processor.builds.Compilations;
import dev.errata.processor.builds.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles every case of {@code src/test/corpus} and compares all that comes out of it.
 *
 * <p>To add a case, make a folder with {@code README.md} (one sentence: why this case exists),
 * {@code catalog.yaml} and {@code input/*.java}, and bless it. It is compiled in memory; a case
 * about what lies in folders sends the output to {@code OUTPUT} in its {@code options.txt}.
 *
 * <pre>mvn verify -pl processor -am -Dtest='CorpusTest' -Dsurefire.failIfNoSpecifiedTests=false
 * -Derrata.bless</pre>
 *
 * <p>That writes what came out to {@code expected/}. Read it before you commit it: a blessed
 * mistake is a mistake all the same.
 */
class CorpusTest {

  private static final boolean BLESS = System.getProperty("errata.bless") != null;

  private static final String WHAT_TO_DO =
      "%s of the case '%s' differs. If the difference is meant, bless it as the comment of this"
          + " class says, read the change and commit it.";

  private static final Pattern PLACE = Pattern.compile("(?m)^[a-z]+ at (\\w+\\.java):");

  @TempDir
  private Path outputs;

  @Test
  void hasCases() {
    assertThat(CorpusCase.all()).as("the cases below src/test/corpus").isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyCase() {
    return CorpusCase.all().stream()
        .map(corpusCase -> DynamicTest.dynamicTest(corpusCase.name(), () -> check(corpusCase)));
  }

  private void check(CorpusCase corpusCase) throws IOException {
    assertThat(corpusCase.readme()).as("why the case exists").isNotEmptyFile();
    assertThat(corpusCase.input()).as("the Java files of input/").isNotEmpty();
    Outcome run = compile(corpusCase, "first");
    Outcome second = compile(corpusCase, "second");
    assertThat(second).as("a second run").isEqualTo(run);
    assertThat(placesOfMistakes(run))
        .as("the files that compilers have something to say of: none that is generated")
        .isSubsetOf(inputNames(corpusCase));
    if (BLESS) {
      bless(corpusCase, run);
    }
    assertThat(corpusCase.expectedDiagnosticsFile())
        .as(WHAT_TO_DO, "diagnostics.txt", corpusCase.name())
        .hasContent(run.diagnostics());
    assertThat(List.copyOf(run.generated().keySet()))
        .as(WHAT_TO_DO, "the list of generated files", corpusCase.name())
        .isEqualTo(List.copyOf(corpusCase.expectedGenerated().keySet()));
    for (Map.Entry<String, String> expected : corpusCase.expectedGenerated().entrySet()) {
      assertThat(run.generated().get(expected.getKey()))
          .as(WHAT_TO_DO, expected.getKey(), corpusCase.name())
          .isEqualTo(expected.getValue());
    }
  }

  private static List<String> placesOfMistakes(Outcome run) {
    return PLACE
        .matcher(run.diagnostics())
        .results()
        .map(place -> place.group(1))
        .toList();
  }

  private static List<String> inputNames(CorpusCase corpusCase) {
    return corpusCase.input().stream()
        .map(file -> file.getFileName().toString())
        .toList();
  }

  /**
   * What the compiler made of a case.
   *
   * @param generated the generated sources by their paths
   * @param diagnostics everything the compiler said, with positions
   */
  private record Outcome(Map<String, String> generated, String diagnostics) {}

  private Outcome compile(CorpusCase corpusCase, String run) {
    Path folder = corpusCase.folder().toAbsolutePath();
    if (!corpusCase.isAboutFolders()) {
      Compilation compilation = Compilations.compile(
          new ErrataProcessor(), folder, corpusCase.options(), corpusCase.sources());
      return new Outcome(
          Compilations.sources(compilation), describe(compilation.diagnostics(), folder));
    }
    Project project = new Project(outputs.resolve(corpusCase.name()).resolve(run));
    List<String> options = new ArrayList<>(corpusCase.options());
    options.replaceAll(option -> option.equals(CorpusCase.OUTPUT) ? project.classes() : option);
    options.addAll(List.of("-Xlint:all", "-Aerrata.path=" + folder));
    var said = project.compile(
        new ErrataProcessor(), UnaryOperator.identity(), options, corpusCase.input());
    return new Outcome(project.sources(), describe(said, folder));
  }

  private static String describe(
      List<Diagnostic<? extends JavaFileObject>> diagnostics, Path folder) {
    return diagnostics.stream()
        .map(diagnostic -> describe(diagnostic).replace(folder.toString(), "CASE"))
        .collect(Collectors.joining("\n"));
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String kind = diagnostic.getKind().name().toLowerCase(Locale.ROOT);
    JavaFileObject source = diagnostic.getSource();
    String place = source == null
        ? "nowhere"
        : source.getName().replaceFirst(".*[/\\\\]", "")
            + ":"
            + diagnostic.getLineNumber()
            + ":"
            + diagnostic.getColumnNumber();
    return kind + " at " + place + "\n" + diagnostic.getMessage(Locale.ENGLISH) + "\n";
  }

  private static void bless(CorpusCase corpusCase, Outcome run) throws IOException {
    deleteAll(corpusCase.expectedGeneratedFolder());
    Files.createDirectories(corpusCase.expectedDiagnosticsFile().getParent());
    Files.writeString(corpusCase.expectedDiagnosticsFile(), run.diagnostics());
    for (Map.Entry<String, String> file : run.generated().entrySet()) {
      Path target = corpusCase.expectedGeneratedFolder().resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
