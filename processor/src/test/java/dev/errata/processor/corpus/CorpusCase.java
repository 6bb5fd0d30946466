package dev.errata.processor.corpus;

import dev.errata.processor.builds.Compilations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A folder of the corpus: input for the compiler, and what is expected of it. */
record CorpusCase(Path folder) {

  /** What stands in options for a folder that each run finds empty. */
  static final String OUTPUT = "OUTPUT";

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

  /** The input for a compiler that works in memory. */
  List<JavaFileObject> sources() {
    Path root = folder.resolve("input");
    return input().stream()
        .map(file -> {
          String path = root.relativize(file).toString();
          String type = path.replaceFirst("\\.java$", "").replaceAll("[/\\\\]", ".");
          return Compilations.source(type, text(file));
        })
        .toList();
  }

  /**
   * The compiler options of {@code options.txt}, one a line; those of most cases if it is missing.
   */
  List<String> options() {
    Path file = folder.resolve("options.txt");
    return Files.exists(file) ? text(file).lines().toList() : List.of("--release", "17");
  }

  /**
   * Whether the case is about what lies in folders, such as what is left of a compilation that
   * fails. Then its options send the output to {@value #OUTPUT}.
   */
  boolean isAboutFolders() {
    return options().contains(OUTPUT);
  }

  Path expectedDiagnosticsFile() {
    return folder.resolve("expected").resolve("diagnostics.txt");
  }

  Path expectedGeneratedFolder() {
    return folder.resolve("expected").resolve("generated");
  }

  /** The expected files by their path below the folder. */
  Map<String, String> expectedGenerated() {
    Map<String, String> files = new TreeMap<>();
    for (Path file : filesBelow(expectedGeneratedFolder())) {
      String path = expectedGeneratedFolder().relativize(file).toString();
      files.put(path.replace('\\', '/'), text(file));
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
