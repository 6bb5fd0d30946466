package com.example.quickstart;

import dev.errata.CodedException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the build has put what the tests look at. */
final class Built {

  static final Path SOURCES = Path.of("src/main/java").toAbsolutePath();
  static final Path GENERATED = Path.of("target/generated-sources/annotations").toAbsolutePath();
  static final Path CLASSES = placeOf(Main.class);
  static final Path RUNTIME = placeOf(CodedException.class);

  private Built() {}

  /**
   * The processor as users get it, with everything it needs inside; there from the phase
   * {@code package} on.
   */
  static Path processor() {
    return Path.of(System.getProperty("processor.jar", "not given: run me with Maven"));
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
