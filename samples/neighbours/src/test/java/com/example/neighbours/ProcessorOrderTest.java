package com.example.neighbours;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errata may come before its neighbours or behind them. */
class ProcessorOrderTest {

  private static final Path CATALOG = Path.of("catalogs/shop.yaml");
  private static final Path PROCESSOR =
      Path.of(System.getProperty("processor.jar", "not given: run me with Maven"));

  private static final List<Path> PROCESSORS = List.of(
      PROCESSOR,
      jarOf("lombok.Lombok"),
      jarOf("lombok.mapstruct.NotifierHider"),
      jarOf("org.mapstruct.ap.MappingProcessor"),
      jarOf("com.google.auto.value.processor.AutoValueProcessor"));

  private static final List<Path> LIBRARIES = List.of(
      jarOf("dev.errata.CodedException"),
      jarOf("lombok.Lombok"),
      jarOf("org.mapstruct.Mapper"),
      jarOf("com.google.auto.value.AutoValue"));

  @BeforeEach
  void processorIsThere() {
    assertThat(PROCESSOR).as("what 'mvn verify' makes, and 'mvn test' does not").exists();
  }

  @Test
  void makesNoDifference(@TempDir Path first, @TempDir Path last) throws IOException {
    List<Path> reversed = new ArrayList<>(PROCESSORS);
    Collections.reverse(reversed);

    assertThat(compile(PROCESSORS, first)).isEmpty();
    assertThat(compile(reversed, last)).isEmpty();

    assertThat(classesIn(first)).containsKey("com/example/neighbours/ProblemMapperImpl.class");
    assertThat(classesIn(last)).isEqualTo(classesIn(first));
  }

  /** What the compiler said. */
  private static String compile(List<Path> processors, Path output) throws IOException {
    Files.createDirectories(output.resolve(CATALOG).getParent());
    Files.copy(Path.of("src/main/resources").resolve(CATALOG), output.resolve(CATALOG));
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", output.toString()));
    arguments.addAll(List.of("-Xlint:all,-processing", "-Werror"));
    arguments.addAll(List.of("-classpath", path(LIBRARIES)));
    arguments.addAll(List.of("-processorpath", path(processors)));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
    return said.toString(StandardCharsets.UTF_8);
  }

  /** The bytes of each class, by its name. */
  private static Map<String, String> classesIn(Path folder) throws IOException {
    Map<String, String> classes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        classes.put(
            folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return classes;
  }

  private static String path(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }

  private static Path jarOf(String className) {
    try {
      Class<?> type = Class.forName(className);
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
