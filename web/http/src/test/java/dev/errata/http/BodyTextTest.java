package dev.errata.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTextTest {

  private static final String JSON = "{\"a\":\"\u00e4\"}";

  @Test
  void theBytesTellMostSurely() {
    for (String declared : List.of("", "a/b;charset=utf-8", "a/b;charset=iso-8859-1")) {
      for (Charset charset : List.of(UTF_16, UTF_16BE, UTF_16LE)) {
        assertThat(BodyText.decode(JSON.getBytes(charset), declared)).isEqualTo(JSON);
      }
      assertThat(BodyText.decode(("\uFEFF" + JSON).getBytes(UTF_8), declared)).isEqualTo(JSON);
    }
  }

  @Test
  void thenTheHeader() {
    byte[] latin = JSON.getBytes(ISO_8859_1);
    assertThat(BodyText.decode(latin, "a/b; Charset=\"ISO-8859-1\"")).isEqualTo(JSON);
    assertThat(BodyText.decode(latin, "a/b")).isEqualTo("{\"a\":\"\uFFFD\"}");
  }

  @Test
  void thenTheDeclarationOfXml() {
    String xml = "<?xml version='1.0' encoding='ISO-8859-1'?><a>\u00e4</a>";
    assertThat(BodyText.decode(xml.getBytes(ISO_8859_1), "")).isEqualTo(xml);
  }

  @Test
  void aWrongHeaderIsNoReasonToThrow() {
    for (String charset : List.of("utf-16", "utf-32", "x-none", "???", "", "\"", "utf-7")) {
      assertThat(BodyText.decode(JSON.getBytes(UTF_8), "a/b;charset=" + charset))
          .isEqualTo(JSON);
    }
  }

  @Test
  void noMoreThanTheLongestBodyIsRead() {
    assertThat(BodyText.decode(new byte[100_000], "")).hasSize(65_536);
    assertThat(BodyText.decode(new byte[0], "")).isEmpty();
    assertThat(BodyText.decode(new byte[1], "")).hasSize(1);
  }
}
