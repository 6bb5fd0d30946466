package dev.errata.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The local repository of the builds under test. It has Errata as this build has just packaged it,
 * and links to whatever else the local repository of this build has, so that nothing is fetched
 * twice and nothing of Errata is installed for good. Where links cannot be made, Maven fetches the
 * rest.
 */
final class LocalRepository {

  static final String VERSION = System.getProperty("errata.version");

  private static final Path FOLDER = Path.of("target", "repository").toAbsolutePath();

  private LocalRepository() {}

  static Path create() {
    try {
      Path outer = Path.of(System.getProperty("maven.repository"));
      link(outer, FOLDER, "dev");
      link(outer.resolve("dev"), FOLDER.resolve("dev"), "errata");
      Path parent = Path.of("../..");
      Path processor = parent.resolve("processor/target");
      putErrata("errata-parent", parent.resolve("pom.xml"));
      putModule("errata-runtime", parent.resolve("runtime"));
      putModule("errata-catalog", parent.resolve("catalog"));
      putModule("errata-documents", parent.resolve("tools/documents"));
      putErrata("errata-processor", processor.resolve("dependency-reduced-pom.xml"), processor);
      putErrata("errata-maven-plugin", Path.of("pom.xml"), Path.of("target"));
      return FOLDER;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets all artifacts of a group below Errata's. */
  static void forget(String group) throws IOException {
    Path artifacts = FOLDER.resolve(Path.of("dev", "errata", group));
    if (Files.exists(artifacts)) {
      try (Stream<Path> files = Files.walk(artifacts)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Where a file of an artifact of Errata's group is looked for: all other groups are shared. */
  static Path file(String artifact, String version, String ending) {
    return FOLDER.resolve(
        Path.of("dev", "errata", artifact, version, artifact + "-" + version + ending));
  }

  private static void link(Path outer, Path inner, String butNot) throws IOException {
    Files.createDirectories(inner);
    if (!Files.isDirectory(outer)) {
      return;
    }
    try (Stream<Path> folders = Files.list(outer)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        Path link = inner.resolve(folder.getFileName());
        boolean isOurs = link.endsWith(butNot);
        if (!isOurs && !Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
          Files.createSymbolicLink(link, folder);
        }
      }
    } catch (FileSystemException | UnsupportedOperationException e) {
      // Windows wants a privilege for it.
      return;
    }
  }

  private static void putModule(String artifact, Path module) throws IOException {
    putErrata(artifact, module.resolve("pom.xml"), module.resolve("target"));
  }

  private static void putErrata(String artifact, Path pom, Path... folders) throws IOException {
    put(pom, file(artifact, VERSION, ".pom"));
    for (Path folder : List.of(folders)) {
      put(folder.resolve(artifact + "-" + VERSION + ".jar"), file(artifact, VERSION, ".jar"));
    }
  }

  private static void put(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
