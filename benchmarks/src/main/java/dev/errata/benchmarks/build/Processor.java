package dev.errata.benchmarks.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An annotation processor that is measured. */
enum Processor {
  ERRATA("Errata", List.of("errata-runtime-"), List.of("errata-processor-")) {
    @Override
    void write(Workload workload, Path directory) throws IOException {
      workload.writeErrata(directory);
    }

    @Override
    List<String> options(Path directory) {
      return List.of("-Aerrata.path=" + directory.resolve("catalogs"));
    }
  },

  ERRATA_OF_FILES(
      "Errata, 5 files and 2 languages", List.of("errata-runtime-"), List.of("errata-processor-")) {
    @Override
    void write(Workload workload, Path directory) throws IOException {
      workload.writeErrataOfFiles(directory);
    }

    @Override
    List<String> options(Path directory) {
      return List.of("-Aerrata.path=" + directory.resolve("catalogs"));
    }
  },

  JBOSS_LOGGING(
      "JBoss Logging",
      List.of("jboss-logging-3", "jboss-logging-annotations-"),
      List.of("jboss-logging-", "jdeparser-")) {
    @Override
    void write(Workload workload, Path directory) throws IOException {
      workload.writeJbossLogging(directory);
    }
  };

  private final String title;
  private final List<String> classPath;
  private final List<String> processorPath;

  /**
   * Describes a processor.
   *
   * @param title what people call it
   * @param classPath how the names of the jars begin that what it generates needs
   * @param processorPath how the names of the jars begin that it consists of
   */
  Processor(String title, List<String> classPath, List<String> processorPath) {
    this.title = title;
    this.classPath = classPath;
    this.processorPath = processorPath;
  }

  List<String> classPath() {
    return classPath;
  }

  List<String> processorPath() {
    return processorPath;
  }

  /** Writes the sources that it is to process. */
  abstract void write(Workload workload, Path directory) throws IOException;

  /** The options that it needs, given where that is. */
  List<String> options(Path directory) {
    return List.of();
  }

  @Override
  public String toString() {
    return title;
  }
}
