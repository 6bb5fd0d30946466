package dev.errata.documents.changes;

import dev.errata.documents.check.CatalogFiles.CatalogFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Takes files as git has them in a revision. */
final class GitRevision {

  private static final int SECONDS = 60;

  private GitRevision() {}

  /**
   * A file in a revision.
   *
   * @param file where it is in the work tree, or was
   * @throws NoBaseline if git does not have it
   */
  static CatalogFile read(String revision, Path file) throws NoBaseline {
    Path whole = file.toAbsolutePath().normalize();
    String name = revision + ":" + file;
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new NoBaseline("the baseline git:" + revision + " names no revision"
          + "\n  help: write git:REV, such as git:v1.0 or git:HEAD");
    }
    try {
      Path output = Files.createTempFile("errata", ".yaml");
      Path errors = Files.createTempFile("errata", ".txt");
      try {
        Process git = new ProcessBuilder("git", "show", revision + ":./" + whole.getFileName())
            .directory(whole.getParent().toFile())
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
        git.getOutputStream().close();
        boolean ended = git.waitFor(SECONDS, TimeUnit.SECONDS);
        if (!ended) {
          git.destroyForcibly();
        }
        if (!ended || git.exitValue() != 0) {
          String said = Files.readString(errors, StandardCharsets.UTF_8).strip();
          throw new NoBaseline("there is no baseline " + name + ": "
              + (ended ? said.lines().findFirst().orElse("git failed") : "git did not end")
              + "\n  help: name a revision that has the file under the same path; a shallow clone"
              + " has none but the last");
        }
        return new CatalogFile(name, Files.readAllBytes(output));
      } finally {
        Files.delete(output);
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new NoBaseline(
          "there is no baseline " + name + ": git cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoBaseline("there is no baseline " + name + ": git was interrupted");
    }
  }
}
