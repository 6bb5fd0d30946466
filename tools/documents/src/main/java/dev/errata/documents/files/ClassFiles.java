package dev.errata.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads class files, from directories and from jars. */
public final class ClassFiles {

  private static final String CLASS = ".class";

  private ClassFiles() {}

  /**
   * Hands on the bytes of each class file of a directory, or of a jar.
   *
   * @throws UnusableFile if it cannot be read
   */
  public static void each(Path place, Consumer<byte[]> reader) throws UnusableFile {
    try {
      if (Files.isDirectory(place)) {
        eachOfDirectory(place, reader);
      } else {
        eachOfJar(place, reader);
      }
    } catch (IOException e) {
      throw new UnusableFile(
          Files.exists(place)
              ? place + ": it is neither a directory nor a jar that can be read"
              : place + ": there is no such directory or jar\n  help: compile first");
    }
  }

  private static void eachOfDirectory(Path directory, Consumer<byte[]> reader) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(directory)) {
      files = found.filter(file -> file.toString().endsWith(CLASS)).sorted().toList();
    }
    for (Path file : files) {
      reader.accept(Files.readAllBytes(file));
    }
  }

  private static void eachOfJar(Path file, Consumer<byte[]> reader) throws IOException {
    try (ZipFile jar = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().endsWith(CLASS) && !entry.getName().startsWith("META-INF/")) {
          try (InputStream in = jar.getInputStream(entry)) {
            reader.accept(in.readAllBytes());
          }
        }
      }
    }
  }
}
