package dev.errata.processor.read;

import dev.errata.catalog.ShippedCatalogs;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The class loader of the processor: jars on the processor path, where some compilers show them
 * only so, and last the shipped catalogs.
 */
record ClassLoaderLocation() implements CatalogLocation {

  @Override
  public String name() {
    return "the processor path";
  }

  @Override
  public ReadResult read(String path) {
    try (InputStream in = open(path)) {
      return in == null ? ReadResult.MISSING : FileReading.read(in);
    } catch (IOException e) {
      return new ReadResult.Unreadable(IoFailure.reason(e));
    }
  }

  private static InputStream open(String path) {
    ClassLoader loader = ClassLoaderLocation.class.getClassLoader();
    // A folder could be opened too: its content is the list of its files, or nothing.
    boolean isFolder = loader.getResource(path + "/") != null;
    return Optional.ofNullable(isFolder ? null : loader.getResourceAsStream(path))
        .or(() -> ShippedCatalogs.open(path))
        .orElse(null);
  }
}
