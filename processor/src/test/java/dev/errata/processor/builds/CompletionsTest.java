package dev.errata.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.ErrorCatalog;
import dev.errata.processor.ErrataProcessor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor can offer while a user writes the annotation. */
class CompletionsTest {

  @TempDir
  private Path folder;

  private Project project;

  @BeforeEach
  void makeProject() {
    project = new Project(folder);
    project.catalog("option/own/first.yaml", "First");
    project.catalog("option/own/second.yml", "Second");
    project.file("option/own/readme.txt", "no catalog");
    project.catalog("classes/catalogs/output.yaml", "Output");
    project.catalog("classes/own/first.yaml", "Hidden");
    project.catalog("src/beside.yaml", "Source");
  }

  @Test
  void areTheCatalogsThatCanBeSeen() {
    assertThat(completions("value", ""))
        .containsExactly(
            "\"beside.yaml\": from the source path",
            "\"catalogs/iam.yaml\": from the catalogs that Errata ships",
            "\"catalogs/output.yaml\": from the class output",
            "\"catalogs/ram.yaml\": from the catalogs that Errata ships",
            "\"own/first.yaml\": from the directory " + folder + "/option of -Aerrata.path",
            "\"own/second.yml\": from the directory " + folder + "/option of -Aerrata.path");
    assertThat(completions("value", null)).hasSize(6);
  }

  @Test
  void beginAsTheUserHasBegun() {
    assertThat(completions("value", "\"catalogs/o"))
        .containsExactly("\"catalogs/output.yaml\": from the class output");
    assertThat(completions("value", "\"beside.yaml\"")).hasSize(1);
    assertThat(completions("value", "\"nothing")).isEmpty();
  }

  @Test
  void areForThePathAlone() {
    assertThat(completions("include", "")).isEmpty();
  }

  private List<String> completions(String member, String userText) {
    Editor editor = new Editor(member, userText);
    assertThat(project.compile(
            editor,
            UnaryOperator.identity(),
            List.of(
                "-proc:only",
                "-Aerrata.path=" + folder + "/option",
                "-sourcepath",
                folder + "/src"),
            List.of(Path.of(project.api("src", "com.acme", "")))))
        .isEmpty();
    return editor.offered;
  }

  /** Asks for completions as an editor does, and processes nothing. */
  @SupportedAnnotationTypes("*")
  private static final class Editor extends AbstractProcessor {

    private final ErrataProcessor errata = new ErrataProcessor();
    private final List<String> offered = new ArrayList<>();
    private final String member;
    private final String userText;

    Editor(String member, String userText) {
      this.member = member;
      this.userText = userText;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
      return errata.getSupportedOptions();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      errata.init(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (Element type : round.getElementsAnnotatedWith(ErrorCatalog.class)) {
        errata
            .getCompletions(type, type.getAnnotationMirrors().get(0), asked(annotations), userText)
            .forEach(offer -> offered.add(offer.getValue() + ": " + offer.getMessage()));
      }
      return false;
    }

    private ExecutableElement asked(Set<? extends TypeElement> annotations) {
      return ElementFilter.methodsIn(annotations.iterator().next().getEnclosedElements()).stream()
          .filter(method -> method.getSimpleName().contentEquals(member))
          .findFirst()
          .orElseThrow();
    }
  }
}
