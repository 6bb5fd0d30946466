package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list of kinds of checks, held to what there is and to what is written of it. */
class CheckKindsTest {

  private static final Path FORMAT = Path.of("..", "docs", "catalog.md");

  @Test
  void haveAKeyAndATypeOfTheirOwn() {
    assertThat(CheckKinds.KEYS).doesNotHaveDuplicates();
    assertThat(CheckKinds.ALL).extracting(CheckKind::type).doesNotHaveDuplicates();
  }

  @Test
  void areInTheDocumentation() throws IOException {
    String format = Files.readString(FORMAT);
    assertThat(CheckKinds.KEYS)
        .as("each kind of check has a row in docs/catalog.md")
        .allMatch(key -> format.contains("`" + key + ": "));
  }
}
