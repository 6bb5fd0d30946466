package dev.errata.processor.read;

import dev.errata.catalog.yaml.SourceDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads files, and tells those that are not there from those that cannot be read. */
final class FileReading {

  /** What is neither file nor folder cannot be read. */
  static final ReadResult IRREGULAR = new ReadResult.Unreadable("it is no regular file");

  private FileReading() {}

  static ReadResult read(Path file) {
    if (isNoFile(file)) {
      return ReadResult.MISSING;
    }
    if (isIrregular(file)) {
      return IRREGULAR;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      return failed(file, e);
    }
  }

  /** Whether it is a pipe, a device or the like: to open one may take for ever. */
  static boolean isIrregular(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  /** Reads no more than shows that the file is too large. */
  static ReadResult read(InputStream in) throws IOException {
    return new ReadResult.Found(in.readNBytes(SourceDecoder.MOST_BYTES + 1));
  }

  /** Where a file is on disk; empty if it is in a jar, or nowhere. */
  static Optional<Path> onDisk(URI file) {
    try {
      return "file".equals(file.getScheme()) ? Optional.of(Path.of(file)) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
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
