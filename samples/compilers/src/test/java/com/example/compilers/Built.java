package com.example.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars that users get, the sources to compile with them, and the files that come of it. */
final class Built {

  private static final Path TREES = Path.of("src/test/trees").toAbsolutePath();

  private Built() {}

  static String runtime() {
    return jar("runtime.jar");
  }

  /** The processor with everything it needs inside. */
  static String processor() {
    return jar("processor.jar");
  }

  private static String jar(String property) {
    Path jar = Path.of(System.getProperty(property, "not given: run me with Maven"));
    assertThat(jar).as("what 'mvn verify' makes, and 'mvn test' does not").exists();
    return jar.normalize().toString();
  }

  /** A folder of {@code src/test/trees}. */
  static Path tree(String name) {
    return TREES.resolve(name);
  }

  /** A path of jars and folders, as the options of compilers have it. */
  static String path(Object... entries) {
    return Stream.of(entries)
        .map(Object::toString)
        .reduce((left, right) -> left + File.pathSeparator + right)
        .orElseThrow();
  }

  static List<Path> sources(Path folder) {
    return files(folder, ".java");
  }

  /** The names of the files below a folder whose names end so. */
  static List<String> names(Path folder, String end) {
    return files(folder, end).stream()
        .map(file -> file.getFileName().toString())
        .toList();
  }

  private static List<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
