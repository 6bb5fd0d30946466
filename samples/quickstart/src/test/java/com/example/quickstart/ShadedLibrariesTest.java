package com.example.quickstart;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The processor's jar carries libraries of others: it says which, and nothing of them shows. */
class ShadedLibrariesTest {

  private static final String SHADED = "dev/errata/shaded/";

  /** Errata's own, relocated lest it meets the one of the code that is compiled. */
  private static final String RUNTIME = "runtime";

  @Test
  void everyLibraryIsListedWithItsLicence() throws IOException {
    try (JarFile jar = new JarFile(Built.processor().toFile())) {
      TreeSet<String> libraries = jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.matches(SHADED + "\\w+/.+"))
          .map(name -> name.substring(SHADED.length(), name.indexOf('/', SHADED.length())))
          .filter(library -> !library.equals(RUNTIME))
          .collect(toCollection(TreeSet::new));

      assertThat(libraries).isNotEmpty();
      assertThat(text(jar, "META-INF/THIRD-PARTY.txt").toLowerCase(Locale.ROOT))
          .contains(libraries);
    }
  }

  @Test
  void noServiceOrLicenceOfALibraryIsTakenForOurs() throws IOException {
    try (JarFile jar = new JarFile(Built.processor().toFile())) {
      assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName))
          .filteredOn(name -> name.startsWith("META-INF/"))
          .filteredOn(name -> !name.startsWith("META-INF/licenses/"))
          .containsExactlyInAnyOrder(
              "META-INF/MANIFEST.MF",
              "META-INF/LICENSE",
              "META-INF/NOTICE",
              "META-INF/THIRD-PARTY.txt",
              "META-INF/gradle/incremental.annotation.processors",
              "META-INF/services/javax.annotation.processing.Processor");
    }
  }

  private static String text(JarFile jar, String entry) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
