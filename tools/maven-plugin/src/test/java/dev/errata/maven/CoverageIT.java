package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build fails where too few errors are raised, or met by tests. */
class CoverageIT {

  @TempDir
  Path folder;

  @Test
  void aBuildFailsBelowAThreshold() throws IOException {
    Project project = Project.copyOf("app", folder);
    project.write("src/main/resources/catalogs/ram.yaml", """
        errata: 1
        errors:
          EntityNotExist.User: {status: 404, message: The user does not exist.}
          Throttling: {status: 429, message: Too many.}
        """);
    project.write(
        "src/test/resources/catalogs/fake.yaml",
        "errata: 1\nerrors: {Example: {status: 404, message: An example.}}\n");
    String[] coverage = {
      "test-compile",
      "dev.errata:errata-maven-plugin:" + LocalRepository.VERSION + ":coverage",
      "-Derrata.catalogs=src/main/resources/catalogs/ram.yaml",
      "-Derrata.interfaces=com.acme.Ram",
      "-Derrata.failUnderRaised=50",
      "-Derrata.failUnderMet=50"
    };

    assertThat(project.build(coverage))
        .contains("no code raises it: 1", "raised: 1 of 2 errors, 50 %");
    assertThat(Files.readString(project.file("target/errata-coverage.json")))
        .contains("\"metPercent\" : 50");

    coverage[4] = "-Derrata.failUnderRaised=51";
    assertThat(project.failToBuild(coverage))
        .contains("50 % of the errors are raised, less than 51 %");
  }
}
