package dev.errata.documents.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole or not at all. */
public final class WrittenFile {

  private WrittenFile() {}

  /**
   * Writes a text in UTF-8; directories that lack are made.
   *
   * @throws UnusableFile if the file cannot be written
   */
  public static void write(Path file, String text) throws UnusableFile {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes; directories that lack are made.
   *
   * @throws UnusableFile if the file cannot be written
   */
  public static void write(Path file, byte[] bytes) throws UnusableFile {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Files.createDirectories(target.getParent());
      Path whole = target.resolveSibling("." + target.getFileName() + ".new");
      try {
        Files.write(whole, bytes);
        Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (FileAlreadyExistsException e) {
      throw new UnusableFile(file + ": it cannot be written: " + e.getFile() + " is no directory");
    } catch (IOException e) {
      throw new UnusableFile(file + ": it cannot be written: " + e.getMessage());
    }
  }
}
