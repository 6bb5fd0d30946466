package dev.errata.processor.read;

import dev.errata.catalog.ShippedCatalogs;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/**
 * The class loader of the processor: jars on the processor path, where some compilers show them
 * only so, and last the shipped catalogs.
 */
record ClassLoaderLocation() implements CatalogLocation {

  private static final ClassLoader LOADER = ClassLoaderLocation.class.getClassLoader();

  @Override
  public String name() {
    return "the processor path";
  }

  @Override
  public ReadResult read(String path) {
    if (leadsToIrregularFile(path)) {
      return FileReading.IRREGULAR;
    }
    try (InputStream in = open(path)) {
      return in == null ? ReadResult.MISSING : FileReading.read(in);
    } catch (IOException e) {
      return new ReadResult.Unreadable(IoFailure.reason(e));
    }
  }

  private static boolean leadsToIrregularFile(String path) {
    return Optional.ofNullable(LOADER.getResource(path))
        .flatMap(found -> FileReading.onDisk(URI.create(found.toString())))
        .filter(FileReading::isIrregular)
        .isPresent();
  }

  private static InputStream open(String path) {
    // A folder could be opened too: its content is the list of its files, or nothing.
    boolean isFolder = LOADER.getResource(path + "/") != null;
    return Optional.ofNullable(isFolder ? null : LOADER.getResourceAsStream(path))
        .or(() -> ShippedCatalogs.open(path))
        .orElse(null);
  }
}
