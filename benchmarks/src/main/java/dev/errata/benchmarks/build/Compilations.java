package dev.errata.benchmarks.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The same classes compiled twice: while the processor generates them, and once it has. */
final class Compilations {

  private final Processor processor;
  private final Path directory;
  private final Path libraries;

  /**
   * Prepares the compilations.
   *
   * @param directory where the sources lie, and where all that comes of them goes
   */
  Compilations(Processor processor, Path directory) throws URISyntaxException {
    this.processor = processor;
    this.directory = directory;
    Path ownJar =
        Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
    this.libraries = ownJar.resolveSibling("lib");
  }

  /** Takes turns. The first two runs warm up the machine's caches and do not count. */
  Comparison compare(int pairs) throws IOException, InterruptedException {
    Javac with = withProcessor();
    with.run();
    Javac without = withoutProcessor();
    without.run();
    Comparison comparison = new Comparison();
    for (int i = 0; i < pairs; i++) {
      comparison.add(with.run(), without.run());
    }
    return comparison;
  }

  private Javac withProcessor() throws IOException {
    Path generated = Files.createDirectories(directory.resolve("generated"));
    List<String> options = new ArrayList<>(List.of(
        "-classpath",
        jars(processor.classPath()),
        "-processorpath",
        jars(processor.processorPath()),
        "-s",
        generated.toString()));
    options.addAll(processor.options(directory));
    options.addAll(Javac.sources(directory.resolve("src")));
    return new Javac(directory.resolve("classes"), options);
  }

  private Javac withoutProcessor() throws IOException {
    List<String> options =
        new ArrayList<>(List.of("-classpath", jars(processor.classPath()), "-proc:none"));
    options.addAll(Javac.sources(directory.resolve("src")));
    options.addAll(Javac.sources(directory.resolve("generated")));
    return new Javac(directory.resolve("classes-alone"), options);
  }

  private String jars(List<String> prefixes) throws IOException {
    try (Stream<Path> files = Files.list(libraries)) {
      return Javac.path(files
          .filter(file -> prefixes.stream().anyMatch(file.getFileName().toString()::startsWith))
          .sorted()
          .toList());
    }
  }
}
