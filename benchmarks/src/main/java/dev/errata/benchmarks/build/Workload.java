package dev.errata.benchmarks.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same messages twice: as a catalog of Errata's, and as bundles of JBoss Logging's. */
final class Workload {

  /** What an interface of each kind takes: Errata 4,000 errors, JBoss Logging some 6,500. */
  private static final int MOST_PER_INTERFACE = 2_500;

  private static final int FILES = 5;
  private static final List<String> LANGUAGES = List.of("de", "fr");

  private final int errors;
  private final int parts;

  Workload(int errors) {
    this.errors = errors;
    this.parts = (errors + MOST_PER_INTERFACE - 1) / MOST_PER_INTERFACE;
  }

  /** Writes a catalog below {@code catalogs} and the interfaces that share it below {@code src}. */
  void writeErrata(Path directory) throws IOException {
    write(directory.resolve("catalogs/things.yaml"), catalog(0, errors));
    writeInterfaces(directory, "value = \"things.yaml\"");
  }

  /** Writes the same errors in five files, each with its texts in two more languages. */
  void writeErrataOfFiles(Path directory) throws IOException {
    List<String> files = new ArrayList<>();
    for (int file = 0; file < FILES; file++) {
      int start = errors * file / FILES;
      int end = errors * (file + 1) / FILES;
      String name = "things" + file;
      write(directory.resolve("catalogs/" + name + ".yaml"), catalog(start, end));
      for (String language : LANGUAGES) {
        write(
            directory.resolve("catalogs/" + name + "." + language + ".yaml"),
            translation(language, start, end));
      }
      files.add(name + ".yaml");
    }
    writeInterfaces(
        directory, "value = %s, languages = %s".formatted(array(files), array(LANGUAGES)));
  }

  private static String catalog(int start, int end) {
    StringBuilder catalog = new StringBuilder("errata: 1\ntitle: Things\nerrors:\n");
    for (int i = start; i < end; i++) {
      catalog.append("""
            Part%d.Thing%d.NotFound:
              status: %d
              message: Thing {name} of kind %d has no place {index} in the list.
              params: {name: string, index: int}
              description: The list of kind %d that was looked into does not have that place.
              solution: List the things of kind %d first, and ask for a place that is there.
          """.formatted(i / MOST_PER_INTERFACE, i, 400 + i % 100, i, i, i));
    }
    return catalog.toString();
  }

  private static String translation(String language, int start, int end) {
    StringBuilder texts = new StringBuilder("errata: 1\nlanguage: " + language + "\nerrors:\n");
    for (int i = start; i < end; i++) {
      texts.append("""
            Part%d.Thing%d.NotFound:
              message: "%3$s: in the list there is no place {index} of thing {name}, kind %2$d."
              description: "%3$s: there is no such place in the list of kind %2$d that was looked into."
              solution: "%3$s: ask for a place that is there; list the things of kind %2$d first."
          """.formatted(i / MOST_PER_INTERFACE, i, language));
    }
    return texts.toString();
  }

  /** Those that share a catalog, each with its part. */
  private void writeInterfaces(Path directory, String catalog) throws IOException {
    for (int part = 0; part < parts; part++) {
      write(directory.resolve("src/things/Things" + part + ".java"), """
          package things;

          @dev.errata.ErrorCatalog(%2$s, include = "Part%1$d.*")
          public interface Things%1$d {}
          """.formatted(part, catalog));
    }
  }

  private static String array(List<String> texts) {
    return "{\"" + String.join("\", \"", texts) + "\"}";
  }

  /** Writes the bundles below {@code src}. */
  void writeJbossLogging(Path directory) throws IOException {
    for (int part = 0; part < parts; part++) {
      StringBuilder bundle = new StringBuilder("""
          package things;

          import org.jboss.logging.annotations.Message;
          import org.jboss.logging.annotations.MessageBundle;

          @MessageBundle(projectCode = "THING", length = 6)
          public interface Things%d {
          """.formatted(part));
      int end = Math.min(errors, (part + 1) * MOST_PER_INTERFACE);
      for (int i = part * MOST_PER_INTERFACE; i < end; i++) {
        bundle.append("""

              /** The list of kind %1$d that was looked into does not have that place. */
              @Message(id = %2$d, value = "Thing %%s of kind %1$d has no place %%d in the list.")
              IllegalStateException thing%1$dNotFound(String name, int index);
            """.formatted(i, i + 1));
      }
      write(directory.resolve("src/things/Things" + part + ".java"), bundle + "}\n");
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
