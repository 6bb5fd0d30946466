package dev.errata.documents.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * A folder that holds a reference. It knows which files it wrote, and those of them that are no
 * more part of the reference are deleted; no other file is touched.
 */
public final class ReferenceFolder {

  private static final String LIST = ".errata-docs";

  private final Path folder;

  /** A folder, which need not exist yet. */
  public ReferenceFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Writes a reference in place of the one before.
   *
   * @param files the text of each file, by its path below the folder
   * @throws IOException if a file cannot be written or deleted
   */
  public void write(SortedMap<String, String> files) throws IOException {
    List<String> before = written();
    Set<Path> parents = new HashSet<>();
    for (String name : files.keySet()) {
      Path file = folder.resolve(name);
      if (parents.add(file.getParent())) {
        Files.createDirectories(file.getParent());
      }
      writeIfChanged(file, files.get(name));
    }
    for (String name : before) {
      Path file = folder.resolve(name).normalize();
      if (!files.containsKey(name) && file.startsWith(folder) && !Files.isDirectory(file)) {
        Files.deleteIfExists(file);
      }
    }
    writeIfChanged(folder.resolve(LIST), String.join("\n", files.keySet()) + "\n");
  }

  private List<String> written() throws IOException {
    Path list = folder.resolve(LIST);
    return Files.exists(list)
        ? Files.readAllLines(list, StandardCharsets.UTF_8).stream()
            .filter(name -> !name.isBlank())
            .toList()
        : new ArrayList<>();
  }

  /** What is as it was keeps its time, so that copies and caches of the site stay good. */
  private static void writeIfChanged(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!Files.isRegularFile(file)
        || Files.size(file) != bytes.length
        || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      Files.write(file, bytes);
    }
  }
}
