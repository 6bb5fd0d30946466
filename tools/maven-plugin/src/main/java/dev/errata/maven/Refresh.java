package dev.errata.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Compares the catalogs with what they were, and expires what was compiled from others. */
final class Refresh {

  private static final String AGAIN = ": everything is compiled again";

  private final Log log;

  Refresh(Log log) {
    this.log = log;
  }

  void run(Compilation compilation) throws MojoExecutionException {
    Fingerprint now =
        new CatalogSearch(log).search(compilation.catalogs()).with(compilation.processors());
    Optional<String> reason = reason(now, compilation);
    if (reason.isEmpty()) {
      log.debug("No catalog has changed");
      return;
    }
    expire(compilation.classes(), reason.get());
    store(now, compilation.fingerprint());
  }

  /** Why the classes are not those of the catalogs; empty if they are. */
  private static Optional<String> reason(Fingerprint now, Compilation compilation)
      throws MojoExecutionException {
    Optional<Fingerprint> before = Fingerprint.read(compilation.fingerprint());
    if (!now.equals(before.orElse(Fingerprint.EMPTY))) {
      return Optional.of(before
          .map(now::differenceFrom)
          .orElse("The catalogs that the classes were compiled from are not known"));
    }
    try {
      return compilation.classes().areOlderThan(compilation.fingerprint())
          ? Optional.of("The classes are those of another build")
          : Optional.empty();
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot tell how old the classes are: " + e, e);
    }
  }

  private void expire(CompiledClasses classes, String reason) throws MojoExecutionException {
    try {
      if (classes.exist()) {
        log.info(reason + AGAIN);
      }
      classes.expire();
    } catch (IOException e) {
      // Else the old errors would be shipped without a word.
      throw new MojoExecutionException(
          reason + ", but what was compiled from it cannot be marked as old: " + e
              + ". Close what uses the file, or run 'mvn clean'",
          e);
    }
  }

  /** Comes last: a build that stops before it will find the same change again. */
  private static void store(Fingerprint fingerprint, Path file) throws MojoExecutionException {
    try {
      fingerprint.write(file);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write " + file + ": " + e, e);
    }
  }
}
