package dev.errata.documents.files;

import dev.errata.documents.document.SourceDocument;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the documents that a command names. */
public final class InputFiles {

  /** The name of the standard input, in arguments and in messages. */
  private static final String STANDARD_INPUT = "-";

  private InputFiles() {}

  /**
   * Reads documents.
   *
   * @throws UnusableFile if one cannot be read
   */
  public static List<SourceDocument> read(List<Path> files) throws UnusableFile {
    List<SourceDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(read(file));
    }
    return documents;
  }

  /**
   * Reads a document.
   *
   * @throws UnusableFile if it cannot be read
   */
  public static SourceDocument read(Path file) throws UnusableFile {
    String name = file.toString();
    try {
      return name.equals(STANDARD_INPUT)
          ? new SourceDocument("standard input", System.in.readAllBytes())
          : new SourceDocument(name, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new UnusableFile(name + ": there is no such file");
    } catch (AccessDeniedException e) {
      throw new UnusableFile(name + ": it may not be read");
    } catch (IOException e) {
      throw new UnusableFile(
          Files.isDirectory(file)
              ? name + ": it is a directory\n  help: name the files in it"
              : name + ": it cannot be read: " + e.getMessage());
    }
  }
}
