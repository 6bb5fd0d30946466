package dev.errata.benchmarks.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the compiler as a process of its own and tells what that took. Needs Linux. */
final class Javac {

  private static final Path COMPILER = Path.of(System.getProperty("java.home"), "bin", "javac");
  private static final Path OWN_STATISTICS = Path.of("/proc/self/stat");
  private static final int FIRST_FIELD_AFTER_NAME = 3;
  private static final int CHILDREN_USER_TIME = 16;
  private static final int CHILDREN_SYSTEM_TIME = 17;
  private static final double TICKS_PER_SECOND = 100;
  private static final int SAMPLING_MILLIS = 5;

  private final Path output;
  private final List<String> options;

  /**
   * Prepares a compilation.
   *
   * @param output where classes go; emptied before each run
   * @param options all other options, and the sources
   */
  Javac(Path output, List<String> options) {
    this.output = output;
    this.options = options;
  }

  static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** The Java files below a directory. */
  static List<String> sources(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  /** Compiles once. */
  Cost run() throws IOException, InterruptedException {
    Directories.delete(output);
    Files.createDirectories(output);
    List<String> command = new ArrayList<>(List.of(COMPILER.toString(), "-d", output.toString()));
    command.addAll(options);
    Path log = output.resolveSibling("javac.log");
    double cpuBefore = cpuOfChildren();
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
    double memory = peakMemory(process);
    double wall = (System.nanoTime() - start) / 1e9;
    if (process.waitFor() != 0 || Files.size(log) > 0) {
      throw new IllegalStateException("javac said: " + Files.readString(log));
    }
    return new Cost(cpuOfChildren() - cpuBefore, wall, memory);
  }

  /** The kernel keeps the peak, so the last look at a live process is the one that counts. */
  private static double peakMemory(Process process) throws InterruptedException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    double kilobytes = 0;
    while (process.isAlive()) {
      try (Stream<String> lines = Files.lines(status)) {
        kilobytes = lines
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
            .findFirst()
            .orElse(kilobytes);
      } catch (IOException | UncheckedIOException e) {
        // It has just ended.
        continue;
      }
      Thread.sleep(SAMPLING_MILLIS);
    }
    return kilobytes / 1024;
  }

  /** The time of all children that have ended, from the kernel's own books. */
  private static double cpuOfChildren() throws IOException {
    String statistics = Files.readString(OWN_STATISTICS);
    String[] fields = statistics.substring(statistics.lastIndexOf(')') + 2).split(" ");
    long ticks = Long.parseLong(fields[CHILDREN_USER_TIME - FIRST_FIELD_AFTER_NAME])
        + Long.parseLong(fields[CHILDREN_SYSTEM_TIME - FIRST_FIELD_AFTER_NAME]);
    return ticks / TICKS_PER_SECOND;
  }
}
