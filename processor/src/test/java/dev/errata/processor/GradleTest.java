package dev.errata.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.errata.processor.builds.BehindFiler;
import dev.errata.processor.builds.Compilations;
import dev.errata.processor.builds.ObservedFiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After a change of one source, Gradle runs an isolating processor for that source alone. It
 * believes what a processor says of itself, so that is held here to Gradle's rules.
 */
class GradleTest {

  private static final JavaFileObject RAM = Compilations.source("com.acme.Ram", """
      package com.acme;

      @dev.errata.ErrorCatalog("ram.yaml")
      public interface Ram {}
      """);

  private static final JavaFileObject NESTING = Compilations.source("com.acme.Nesting", """
      package com.acme;

      class Nesting {
        @dev.errata.ErrorCatalog("iam.yaml")
        interface Iam {}
      }
      """);

  private static final String REGISTRATION = "/META-INF/gradle/incremental.annotation.processors";

  @TempDir
  private Path folder;

  private final Map<String, List<String>> sources = new TreeMap<>();
  private final List<String> others = new ArrayList<>();

  @BeforeEach
  void twoCatalogs() throws IOException {
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
  void everyFileComesFromOneType() {
    compile(RAM, NESTING);

    assertThat(sources)
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
    assertThat(others).isEmpty();
  }

  @Test
  void whatIsGeneratedIsTheSameWithoutTheOtherSources() {
    Map<String, String> parts = compile(RAM);
    parts.putAll(compile(NESTING));

    assertThat(parts).hasSize(7).isEqualTo(compile(RAM, NESTING));
  }

  private Map<String, String> compile(JavaFileObject... interfaces) {
    Compilation compilation = Compilations.compile(
        new BehindFiler(filer -> new ObservedFiler(filer, sources, others)),
        folder,
        List.of(),
        List.of(interfaces));
    assertThat(Compilations.said(compilation)).isEmpty();
    return Compilations.sources(compilation);
  }
}
