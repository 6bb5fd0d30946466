package dev.errata.processor.builds;

import static dev.errata.processor.builds.CommandLine.PROCESSOR;
import static dev.errata.processor.builds.CommandLine.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.processor.builds.CommandLine.Outcome;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a catalog says is what runs, in whatever encoding a build has its sources: the compiler
 * writes generated ones in it and reads them back.
 */
class EncodingsTest {

  /** In some encodings a yen sign becomes a backslash, which could end a comment. */
  private static final String MESSAGE = "¥u002a¥u002f static int x = 1; ¥u002f¥u002a 😀 {size}";

  private static final String CATALOG = """
      errata: 1
      errors:
        Größe.Falsch:
          status: 400
          message: "%s"
          description: "C:¥users"
          solution: "¥u000a"
      """.formatted(MESSAGE);

  private static final String JAVA = """
      package com.acme;
      // A backslash: \\
      @dev.errata.ErrorCatalog("catalogs/api.yaml")
      public interface Api {}
      """;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @MethodSource("encodings")
  void changesNothing(Charset encoding) throws IOException, ReflectiveOperationException {
    Project project = new Project(folder);
    project.file("catalogs/api.yaml", CATALOG);
    Path api = folder.resolve("Api.java");
    Files.writeString(api, JAVA, encoding);
    Path classes = Files.createDirectory(folder.resolve("classes"));

    Outcome outcome = CommandLine.javac(
        "-encoding",
        encoding.name(),
        "-Aerrata.path=" + folder,
        "-classpath",
        RUNTIME,
        "-processorpath",
        PROCESSOR,
        "-d",
        classes.toString(),
        api.toString());

    assertThat(outcome.said()).isEmpty();
    assertThat(message(classes)).isEqualTo(MESSAGE);
  }

  /** All that Java can be written in: a few have no letters of ours, and two no backslash. */
  static Stream<Charset> encodings() {
    return Charset.availableCharsets().values().stream()
        .filter(Charset::canEncode)
        .filter(charset -> new String(JAVA.getBytes(charset), charset).equals(JAVA));
  }

  private static String message(Path classes) throws IOException, ReflectiveOperationException {
    URL[] path = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, EncodingsTest.class.getClassLoader())) {
      Object constant =
          loader.loadClass("com.acme.ApiErrorCode").getField("GRÖSSE_FALSCH").get(null);
      return (String) constant.getClass().getMethod("message").invoke(constant);
    }
  }
}
