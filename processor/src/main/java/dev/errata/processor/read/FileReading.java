package dev.errata.processor.read;

import dev.errata.catalog.yaml.SourceDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads files, and tells those that are not there from those that cannot be read. */
final class FileReading {

  private FileReading() {}

  static ReadResult read(Path file) {
    if (isNoFile(file)) {
      return ReadResult.MISSING;
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new ReadResult.Unreadable("it is no regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      return failed(file, e);
    }
  }

  /** Reads no more than shows that the file is too large. */
  static ReadResult read(InputStream in) throws IOException {
    return new ReadResult.Found(in.readNBytes(SourceDecoder.MOST_BYTES + 1));
  }

  /** What it means that a file could not be read. */
  static ReadResult failed(Path file, IOException why) {
    if (isNoFile(file)) {
      return ReadResult.MISSING;
    }
    return new ReadResult.Unreadable(
        Files.isSymbolicLink(file) && Files.notExists(file)
            ? "the link leads nowhere"
            : IoFailure.reason(why));
  }

  /** A folder is none, nor is what would lie below another file. */
  private static boolean isNoFile(Path file) {
    return Files.isDirectory(file)
        || Files.notExists(file, LinkOption.NOFOLLOW_LINKS)
        || Stream.iterate(file.getParent(), parent -> parent != null, Path::getParent)
            .anyMatch(Files::isRegularFile);
  }
}
