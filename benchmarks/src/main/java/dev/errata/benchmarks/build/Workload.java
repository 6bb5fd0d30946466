package dev.errata.benchmarks.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same messages twice: as a catalog of Errata's, and as bundles of JBoss Logging's. */
final class Workload {

  /** What an interface of each kind takes: Errata 4,000 errors, JBoss Logging some 6,500. */
  private static final int MOST_PER_INTERFACE = 2_500;

  private final int errors;
  private final int parts;

  Workload(int errors) {
    this.errors = errors;
    this.parts = (errors + MOST_PER_INTERFACE - 1) / MOST_PER_INTERFACE;
  }

  /** Writes a catalog below {@code catalogs} and the interfaces that share it below {@code src}. */
  void writeErrata(Path directory) throws IOException {
    StringBuilder catalog = new StringBuilder("errata: 1\ntitle: Things\nerrors:\n");
    for (int i = 0; i < errors; i++) {
      catalog.append("""
            Part%d.Thing%d.NotFound:
              status: %d
              message: Thing {name} of kind %d has no place {index} in the list.
              params: {name: string, index: int}
              description: The list of kind %d that was looked into does not have that place.
              solution: List the things of kind %d first, and ask for a place that is there.
          """.formatted(i / MOST_PER_INTERFACE, i, 400 + i % 100, i, i, i));
    }
    write(directory.resolve("catalogs/things.yaml"), catalog.toString());
    for (int part = 0; part < parts; part++) {
      write(directory.resolve("src/things/Things" + part + ".java"), """
          package things;

          @dev.errata.ErrorCatalog(value = "things.yaml", include = "Part%1$d.*")
          public interface Things%1$d {}
          """.formatted(part));
    }
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
