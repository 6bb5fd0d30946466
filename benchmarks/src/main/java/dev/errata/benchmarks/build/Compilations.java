package dev.errata.benchmarks.build;

import dev.errata.benchmarks.build.Comparison.Round;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same classes compiled three ways: while the processor generates them, while a copier does,
 * and when they are there.
 */
final class Compilations {

  private static final String GENERATED = "generated";

  private final Processor processor;
  private final Path directory;
  private final Path ownJar;
  private final Path libraries;

  /**
   * Prepares the compilations.
   *
   * @param directory where the sources lie, and where all that comes of them goes
   */
  Compilations(Processor processor, Path directory) throws URISyntaxException {
    this.processor = processor;
    this.directory = directory;
    this.ownJar =
        Path.of(getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
    this.libraries = ownJar.resolveSibling("lib");
  }

  /**
   * Takes turns. The first run of each warms the machine's caches up and does not count; it also
   * leaves what the copier copies.
   */
  Comparison compare(int rounds) throws IOException, InterruptedException {
    Javac processor = withProcessor();
    processor.run();
    Javac copier = withCopier();
    copier.run();
    Javac alone = withoutProcessor();
    alone.run();
    Comparison comparison = new Comparison();
    for (int i = 0; i < rounds; i++) {
      comparison.add(new Round(alone.run(), copier.run(), processor.run()));
    }
    return comparison;
  }

  private Javac withProcessor() throws IOException {
    Path generated = Files.createDirectories(directory.resolve(GENERATED));
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

  private Javac withCopier() throws IOException {
    List<String> options = new ArrayList<>(List.of(
        "-classpath",
        jars(processor.classPath()),
        "-processorpath",
        ownJar.toString(),
        "-processor",
        CopyingProcessor.class.getName(),
        "-A" + CopyingProcessor.FROM + "=" + directory.resolve(GENERATED),
        "-s",
        Files.createDirectories(directory.resolve("copied")).toString()));
    options.addAll(Javac.sources(directory.resolve("src")));
    return new Javac(directory.resolve("classes-copied"), options);
  }

  private Javac withoutProcessor() throws IOException {
    List<String> options =
        new ArrayList<>(List.of("-classpath", jars(processor.classPath()), "-proc:none"));
    options.addAll(Javac.sources(directory.resolve("src")));
    options.addAll(Javac.sources(directory.resolve(GENERATED)));
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
