package dev.errata.processor.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of the corpus: input for the compiler, and what is expected of it. */
record CorpusCase(Path folder) {

  private static final Path CORPUS = Path.of("src", "test", "corpus");

  /** All cases by name. */
  static List<CorpusCase> all() {
    try (Stream<Path> folders = Files.list(CORPUS)) {
      return folders.filter(Files::isDirectory).sorted().map(CorpusCase::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path readme() {
    return folder.resolve("README.md");
  }

  List<Path> input() {
    return filesBelow(folder.resolve("input"));
  }

  /**
   * The compiler options of {@code options.txt}, one a line; those of most cases if it is missing.
   */
  List<String> options() {
    Path file = folder.resolve("options.txt");
    return Files.exists(file) ? text(file).lines().toList() : List.of("--release", "17");
  }

  Path expectedDiagnosticsFile() {
    return folder.resolve("expected").resolve("diagnostics.txt");
  }

  Path expectedGeneratedFolder() {
    return folder.resolve("expected").resolve("generated");
  }

  /** The expected files by their path below the folder. */
  Map<String, String> expectedGenerated() {
    return javaFilesBelow(expectedGeneratedFolder());
  }

  static Map<String, String> javaFilesBelow(Path root) {
    Map<String, String> files = new TreeMap<>();
    for (Path file : filesBelow(root)) {
      files.put(root.relativize(file).toString().replace('\\', '/'), text(file));
    }
    return files;
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesBelow(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
