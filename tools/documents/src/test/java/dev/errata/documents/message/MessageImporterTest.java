package dev.errata.documents.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.documents.message.ImportedMessage.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageImporterTest {

  /** Each line has a message as documents print it, a tab, and the same as {@link Rendered}. */
  @TestFactory
  Stream<DynamicTest> readsMessages() throws IOException {
    try (InputStream lines = getClass().getResourceAsStream("messages.tsv")) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .map(line -> DynamicTest.dynamicTest(
              line[0],
              () -> assertThat(Rendered.of(MessageImporter.read(line[0]))).isEqualTo(line[1])));
    }
  }

  @Test
  void aMessageWithoutTextHasNoPieces() {
    assertThat(MessageImporter.read("").pieces()).isEmpty();
  }

  @Test
  void keepsTheSpelling() {
    ImportedMessage message =
        MessageImporter.read("A %-.192s of [input tag size ] in {0,number,#}");
    assertThat(Rendered.parameters(message))
        .extracting(Parameter::spelling)
        .containsExactly("%-.192s", "[input tag size ]", "{0,number,#}");
  }

  @Test
  void tellsTheFixedText() {
    assertThat(MessageImporter.read("File %s is %d%% full").fixedText())
        .isEqualTo("File   is  % full");
  }

  /** What asks to be looked at again from each place where it might begin. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[a ",
        "<a ",
        "%",
        "%(",
        "{a, plural, ",
        "{{",
        ":a",
        "[]{5}",
        "%-",
        "a ",
        "<a> ",
        "{0} ",
        "the of ",
        "\u00e9",
        "'",
        "{a b ",
        "%1",
        "${",
        ". "
      })
  @Timeout(20)
  void takesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertThat(Rendered.spelt(MessageImporter.read(text)).replace("%%", "%"))
        .isEqualTo(text.replace("%%", "%"));
  }
}
