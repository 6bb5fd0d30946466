package com.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * What 200 errors cost wherever they are compiled: counts, which are the same on every machine.
 *
 * <p>If one of them has grown for a good reason, or has shrunk, write down the new figure. The
 * programs in {@code benchmarks} tell what it is in seconds.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FootprintTest {

  private static final int ERRORS = 200;

  private static final long SOURCE_BYTES = 823_517;
  private static final long CLASS_BYTES = 643_270;
  private static final long CLASSES_LOADED = 391;
  private static final long RUNTIME_BYTES = 30_000;
  private static final long PROCESSOR_BYTES = 1_816_400;

  /** The interface, one for each error, and seven more. */
  private static final int CLASSES = 1 + ERRORS + 7;

  /** Compilers differ in what they write into a class file; a regression differs by more. */
  private static final double TOLERANCE = 0.02;

  @TempDir
  private static Path folder;

  private Path sources;
  private Path classes;
  private Path loaded;

  @BeforeAll
  void compile() throws IOException, InterruptedException {
    sources = Files.createDirectories(folder.resolve("sources"));
    classes = folder.resolve("classes");
    loaded = folder.resolve("loaded.txt");
    StringBuilder catalog = new StringBuilder("errata: 1\nerrors:\n");
    for (int i = 0; i < ERRORS; i++) {
      catalog.append("""
            Thing%1$d.NotFound:
              status: 404
              message: Thing {name} of kind %1$d has no place {index} in the list.
              params: {name: string, index: int}
              description: The list of kind %1$d that was looked into does not have that place.
              solution: List the things of kind %1$d first, and ask for a place that is there.
          """.formatted(i));
    }
    Files.writeString(folder.resolve("things.yaml"), catalog);
    Path source = folder.resolve("Things.java");
    Files.writeString(
        source, "@dev.errata.ErrorCatalog(\"things.yaml\") public interface Things {}");
    Path log = folder.resolve("javac.log");
    int exit = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
            "-J-Xlog:class+load:file=" + loaded,
            "--release",
            "17",
            "-Aerrata.path=" + folder,
            "-classpath",
            Built.RUNTIME.toString(),
            "-processorpath",
            Built.processor().toString(),
            "-s",
            sources.toString(),
            "-d",
            classes.toString(),
            source.toString())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    assertThat(exit).as(Files.readString(log)).isZero();
  }

  @Test
  void theGeneratedSourceIsNoLongerThanItWas() throws IOException {
    assertThat(bytes(sources)).isEqualTo(SOURCE_BYTES);
  }

  @Test
  void theClassFilesAreNoLongerThanTheyWere() throws IOException {
    assertRecorded(bytes(classes), CLASS_BYTES);
  }

  @Test
  void thereAreNoMoreClassesThanThereWere() throws IOException {
    assertThat(files(classes)).hasSize(CLASSES);
  }

  /** Each takes time at the start of every build of every user. */
  @Test
  void theProcessorLoadsNoMoreClassesThanItDid() throws IOException {
    try (Stream<String> lines = Files.lines(loaded)) {
      assertRecorded(
          lines.filter(line -> line.contains("errata-processor")).count(), CLASSES_LOADED);
    }
  }

  @Test
  void theJarsAreNoLargerThanTheyWere() throws IOException {
    assertThat(bytes(Built.RUNTIME)).isLessThan(RUNTIME_BYTES);
    assertRecorded(Files.size(Built.processor()), PROCESSOR_BYTES);
  }

  private static void assertRecorded(long actual, long recorded) {
    assertThat((double) actual)
        .as("%d, and %d was recorded", actual, recorded)
        .isBetween(recorded * (1 - TOLERANCE), recorded * (1 + TOLERANCE));
  }

  private static long bytes(Path path) throws IOException {
    long bytes = 0;
    for (Path file : files(path)) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> paths = Files.walk(path)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
