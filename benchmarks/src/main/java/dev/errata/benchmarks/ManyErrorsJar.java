package dev.errata.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Compiles many errors and packs them up, as a user's build would. */
final class ManyErrorsJar {

  private ManyErrorsJar() {}

  /**
   * Returns the jar.
   *
   * @param folder where all that is written goes
   */
  static Path build(Path folder, ManyErrors... all) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path jar = folder.resolve("many-errors.jar");
    String classPath = System.getProperty("java.class.path");
    List<String> javac = new ArrayList<>(List.of(
        "-d",
        classes.toString(),
        "-s",
        sources.toString(),
        "-classpath",
        classPath,
        "-processorpath",
        classPath));
    for (ManyErrors errors : all) {
      Files.writeString(classes.resolve(errors.catalogName()), errors.catalog());
      for (Map.Entry<String, String> source : errors.sources().entrySet()) {
        Path file = sources.resolve(source.getKey() + ".java");
        javac.add(Files.writeString(file, source.getValue()).toString());
      }
    }
    run("javac", javac);
    run("jar", List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."));
    return jar;
  }

  private static void run(String name, List<String> arguments) {
    ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
    int exit = tool.run(System.out, System.err, arguments.toArray(String[]::new));
    if (exit != 0) {
      throw new IllegalStateException(name + " returned " + exit);
    }
  }
}
