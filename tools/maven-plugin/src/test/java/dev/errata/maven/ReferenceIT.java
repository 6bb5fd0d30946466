package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build writes the reference of its catalog. */
class ReferenceIT {

  private static final String DOCS =
      "dev.errata:errata-maven-plugin:" + LocalRepository.VERSION + ":docs";

  @TempDir
  Path folder;

  @Test
  void aBuildWritesTheReferenceOfItsCatalog() throws IOException {
    Project project = Project.copyOf("app", folder);
    String catalog = "-Derrata.catalogs=src/main/resources/catalogs/ram.yaml";

    assertThat(project.build(DOCS, catalog)).contains("index.html written");
    assertThat(project.file("target/errata-reference/index.html")).content().contains("<h1>");

    project.build(DOCS, catalog, "-Derrata.markdown", "-Derrata.output=docs/errors");
    assertThat(project.file("docs/errors/README.md")).exists();

    assertThat(project.failToBuild(DOCS, "-Derrata.catalogs=none.yaml"))
        .contains("none.yaml: there is no such file");
  }
}
