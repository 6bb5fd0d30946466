package dev.errata.processor.read;

import dev.errata.catalog.yaml.SourceDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads files, and tells those that are not there from those that cannot be read. */
final class FileReading {

  private FileReading() {}

  static Attempt read(Path file) {
    if (isNoFile(file)) {
      return Attempt.MISSING;
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Attempt.Unreadable("it is no regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      return failed(file, e);
    }
  }

  /** Reads no more than shows that the file is too large. */
  static Attempt read(InputStream in) throws IOException {
    return new Attempt.Found(in.readNBytes(SourceDecoder.MOST_BYTES + 1));
  }

  /** What it means that a file could not be read. */
  static Attempt failed(Path file, IOException why) {
    if (isNoFile(file)) {
      return Attempt.MISSING;
    }
    return new Attempt.Unreadable(
        Files.isSymbolicLink(file) && Files.notExists(file)
            ? "the link leads nowhere"
            : reason(why));
  }

  /** Why something that is there could not be read. */
  static String reason(IOException why) {
    if (why instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason = why instanceof FileSystemException of ? of.getReason() : why.getMessage();
    return reason == null ? why.getClass().getSimpleName() : reason;
  }

  /** A folder is none, nor is what would lie below another file. */
  private static boolean isNoFile(Path file) {
    return Files.isDirectory(file)
        || Files.notExists(file, LinkOption.NOFOLLOW_LINKS)
        || Stream.iterate(file.getParent(), parent -> parent != null, Path::getParent)
            .anyMatch(Files::isRegularFile);
  }
}
