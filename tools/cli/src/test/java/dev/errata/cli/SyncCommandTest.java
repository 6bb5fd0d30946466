package dev.errata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncCommandTest {

  private static final String PAGE = """
      # Errors

      | Code | Message |
      |---|---|
      | UserGone | The user is not there. |
      | UserLocked | The user is locked. |
      """;

  @TempDir
  Path directory;

  /** A key that somebody has changed is in the lock file only after a run that writes. */
  @Test
  void checkSaysThatTheLockFileIsBehind() throws IOException {
    Path page = Files.writeString(directory.resolve("page.md"), PAGE);
    Path catalog = directory.resolve("users.yaml");
    Run.errata("import", page, "-o", catalog);
    Files.writeString(
        catalog,
        Files.readString(catalog).replace("  UserLocked:\n", "  Locked:\n    code: UserLocked\n"));

    Run behind = Run.errata("sync", catalog, "--check");

    assertThat(behind.exitCode()).isEqualTo(1);
    assertThat(behind.err()).contains("the lock file is behind the catalog");
    assertThat(Run.errata("sync", catalog).exitCode()).isZero();
    assertThat(Run.errata("sync", catalog, "--check").exitCode()).isZero();
  }
}
