package dev.errata.processor.read;

import dev.errata.catalog.ShippedCatalogs;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The class loader of the processor: jars on the processor path, where some compilers show them
 * only so, and last the shipped catalogs.
 */
record OwnLoader() implements Place {

  @Override
  public String name() {
    return "the processor path";
  }

  @Override
  public Attempt read(String path) {
    try (InputStream in = open(path)) {
      return in == null ? Attempt.MISSING : FileReading.read(in);
    } catch (IOException e) {
      return new Attempt.Unreadable(FileReading.reason(e));
    }
  }

  private static InputStream open(String path) {
    ClassLoader loader = OwnLoader.class.getClassLoader();
    // A folder could be opened too: its content is the list of its files, or nothing.
    boolean isFolder = loader.getResource(path + "/") != null;
    return Optional.ofNullable(isFolder ? null : loader.getResourceAsStream(path))
        .or(() -> ShippedCatalogs.open(path))
        .orElse(null);
  }
}
