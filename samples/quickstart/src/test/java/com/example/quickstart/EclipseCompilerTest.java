package com.example.quickstart;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not every user compiles with javac. */
class EclipseCompilerTest {

  @Test
  void makesTheSameOfTheSample(@TempDir Path folder) {
    assertThat(Built.processor())
        .as("what 'mvn verify' makes, and 'mvn test' does not")
        .exists();
    Path generated = folder.resolve("generated");
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);

    boolean compiled = BatchCompiler.compile(arguments(folder, generated), out, out, null);

    assertThat(said.toString()).isEmpty();
    assertThat(compiled).isTrue();
    assertThat(files(generated)).hasSize(8).isEqualTo(files(Built.GENERATED));
    for (Path file : files(generated)) {
      assertThat(generated.resolve(file))
          .as("after a change to the processor, Maven compiles the sample anew only with 'clean'")
          .hasSameBinaryContentAs(Built.GENERATED.resolve(file));
    }
  }

  private static String[] arguments(Path folder, Path generated) {
    return new String[] {
      "--release",
      "17",
      "-encoding",
      "UTF-8",
      "-classpath",
      Built.RUNTIME.toString(),
      "-processorpath",
      Built.processor().toString(),
      "-s",
      generated.toString(),
      "-d",
      folder.resolve("classes").toString(),
      Built.SOURCES.toString()
    };
  }

  private static Set<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).map(folder::relativize).collect(toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
