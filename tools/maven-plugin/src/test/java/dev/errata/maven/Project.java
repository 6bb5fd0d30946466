package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.ErrorCatalog;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project such as a user has, in a folder of its own and built by a Maven of its own. */
record Project(Path folder) {

  private static final Path REPOSITORY = LocalRepository.create();

  /**
   * The oldest version of the compiler plugin that is held to work: it sees the least by itself.
   */
  private static final String COMPILER = "3.8.1";

  /** A fresh copy of one of the projects that lie beside the tests. */
  static Project copyOf(String name, Path folder) throws IOException {
    Path original = Path.of("src/test/projects", name);
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(original.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new Project(folder);
  }

  /** What Maven says in a build that has to succeed. */
  String build(String... arguments) throws IOException {
    Maven maven = run(arguments);
    assertThat(maven.exitCode()).as(maven.log()).isZero();
    return maven.log();
  }

  /** What Maven says in a build that has to fail. */
  String failToBuild(String... arguments) throws IOException {
    Maven maven = run(arguments);
    assertThat(maven.exitCode()).as(maven.log()).isNotZero();
    return maven.log();
  }

  private Maven run(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(
        "-Dmaven.repo.local=" + REPOSITORY,
        "-Derrata.version=" + LocalRepository.VERSION,
        "-Dcompiler.version=" + COMPILER));
    all.addAll(List.of(arguments));
    return Maven.run(folder, all);
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(file(path).getParent());
    Files.writeString(file(path), text);
  }

  /** Replaces a part of a file, which has to be there. */
  void edit(String path, String from, String to) throws IOException {
    String text = Files.readString(file(path));
    assertThat(text).contains(from);
    write(path, text.replace(from, to));
  }

  /** When each class below a folder was compiled. */
  Map<Path, FileTime> classes(String path) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(file(path))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    assertThat(times).isNotEmpty();
    return times;
  }

  /** What {@code message()} of a compiled class returns. */
  String message(String className, String... outputs) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String output : outputs) {
      urls.add(file(output).toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ErrorCatalog.class.getClassLoader())) {
      return (String) loader.loadClass(className).getMethod("message").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** A finished run of Maven. */
  private record Maven(int exitCode, String log) {

    static Maven run(Path folder, List<String> arguments) throws IOException {
      // Where this folder is missing, Maven looks for it further up.
      Files.createDirectories(folder.resolve(".mvn"));
      boolean isWindows = System.getProperty("os.name").startsWith("Windows");
      Path home = Path.of(System.getProperty("maven.home"));
      List<String> command = new ArrayList<>();
      command.add(home.resolve("bin").resolve(isWindows ? "mvn.cmd" : "mvn").toString());
      command.addAll(List.of("--batch-mode", "--no-transfer-progress"));
      command.addAll(arguments);
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
      Process process = builder.start();
      process.getOutputStream().close();
      String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      try {
        return new Maven(process.waitFor(), String.join(" ", command) + "\n" + log);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
