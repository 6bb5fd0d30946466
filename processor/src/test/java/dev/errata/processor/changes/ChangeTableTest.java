package dev.errata.processor.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.compare.ChangeKind;
import dev.errata.catalog.compare.Impact;
import dev.errata.catalog.compare.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the table of the documentation to the kinds of changes. */
class ChangeTableTest {

  private static final Path PAGE = Path.of("..", "docs", "changes.md");

  @Test
  void thePageSaysWhatTheKindsSay() throws IOException {
    List<String> rows = Files.readAllLines(PAGE).stream()
        .filter(line -> line.matches("\\| \\d+ \\| `.*"))
        .map(line -> line.replaceFirst("` \\| .*? \\|", "` |").replaceAll("\\s+", ""))
        .toList();
    assertThat(rows)
        .isEqualTo(Arrays.stream(ChangeKind.values()).map(ChangeTableTest::row).toList());
  }

  private static String row(ChangeKind kind) {
    Impact impact = kind.impact();
    return "|" + kind.row() + "|`" + kind.id() + "`|" + letter(impact.wire()) + "|"
        + letter(impact.source()) + "|" + letter(impact.binary()) + "|"
        + letter(impact.behaviour()) + (impact.silent() ? "silent" : "") + "|";
  }

  private static String letter(Level level) {
    return switch (level) {
      case BREAKING -> "X";
      case RISKY -> "r";
      case INFORMATION -> "i";
      case NONE -> "";
    };
  }
}
