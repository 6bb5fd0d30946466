package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After a change of one source, Gradle runs an isolating processor for that source alone. It
 * believes what a processor says of itself, so that is held here to Gradle's rules.
 */
class GradleTest {

  private static final String REGISTRATION = "/META-INF/gradle/incremental.annotation.processors";

  @TempDir
  private Path folder;

  private Path ram;
  private Path nesting;

  @BeforeEach
  void twoInterfaces() throws IOException {
    Files.writeString(folder.resolve("ram.yaml"), """
        errata: 1
        errors:
          NoUser: {status: 404, message: There is no user of that name.}
        validators:
          user: {input: string, checks: [{required: true, error: NoUser}]}
        """);
    Files.writeString(folder.resolve("iam.yaml"), """
        errata: 1
        errors:
          NoRole: {status: 404, message: There is no role of that name.}
        """);
    ram = Files.writeString(folder.resolve("Ram.java"), """
        package com.acme;

        @dev.errata.ErrorCatalog("ram.yaml")
        public interface Ram {}
        """);
    nesting = Files.writeString(folder.resolve("Nesting.java"), """
        package com.acme;

        class Nesting {
          @dev.errata.ErrorCatalog("iam.yaml")
          interface Iam {}
        }
        """);
  }

  @Test
  void everyProcessorIsRegisteredAsIsolating() throws IOException {
    List<String> processors = ServiceLoader.load(Processor.class).stream()
        .map(provider -> provider.type().getName())
        .filter(name -> name.startsWith("dev.errata."))
        .map(name -> name + ",isolating")
        .toList();

    try (InputStream in = ErrataProcessor.class.getResourceAsStream(REGISTRATION)) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactlyElementsOf(processors)
          .containsExactly(ErrataProcessor.class.getName() + ",isolating");
    }
  }

  @Test
  void everyFileComesFromOneType() throws IOException {
    ObservedProcessor observed = compile("both", ram, nesting);

    assertThat(observed.sources)
        .containsOnlyKeys(
            "com.acme.RamErrorCode",
            "com.acme.RamException",
            "com.acme.RamErrors",
            "com.acme.RamValidator",
            "com.acme.IamErrorCode",
            "com.acme.IamException",
            "com.acme.IamErrors")
        .allSatisfy((name, from) -> assertThat(from)
            .containsExactly(name.contains("Ram") ? "com.acme.Ram" : "com.acme.Nesting"));
    assertThat(observed.others).isEmpty();
  }

  @Test
  void whatIsGeneratedIsTheSameWithoutTheOtherSources() throws IOException {
    compile("both", ram, nesting);
    compile("ram", ram);
    compile("iam", nesting);

    Map<Path, String> parts = generated("ram");
    parts.putAll(generated("iam"));
    assertThat(parts).hasSize(7).isEqualTo(generated("both"));
  }

  private ObservedProcessor compile(String output, Path... sources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve(output));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ObservedProcessor processor = new ObservedProcessor();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      CompilationTask task = compiler.getTask(
          null,
          files,
          null,
          List.of("-Aerrata.path=" + folder, "-d", classes.toString()),
          null,
          files.getJavaFileObjects(sources));
      task.setProcessors(List.of(processor));
      assertThat(task.call()).isTrue();
    }
    return processor;
  }

  private Map<Path, String> generated(String output) throws IOException {
    Path root = folder.resolve(output);
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        texts.put(root.relativize(file), Files.readString(file));
      }
    }
    return texts;
  }

  /** The processor, with a filer that writes down what it is asked for. */
  private static final class ObservedProcessor implements Processor {

    private final Processor processor = new ErrataProcessor();
    private final Map<String, List<String>> sources = new TreeMap<>();
    private final List<String> others = new ArrayList<>();

    @Override
    public void init(ProcessingEnvironment environment) {
      processor.init(new ObservedFiler(environment.getFiler(), sources, others).in(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
      return processor.getCompletions(element, annotation, member, userText);
    }
  }
}
