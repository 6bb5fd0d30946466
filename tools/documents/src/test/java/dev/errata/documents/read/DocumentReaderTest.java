package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import dev.errata.documents.document.SourceDocument;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to the reader of their format, whatever the bytes are. */
class DocumentReaderTest {

  private static final String SAMPLE = """
      {"a": [{"code": 'E1', text: "x"}], # c
      enum A { B(1, "x"), /* y */ C = 2; }
      a,b;"c"\\u00
      E1.text = &a *a <<: [x]
      [[t]]
      - {a: |
        x}
      """;

  @Test
  void decodesWhatBytesAre() {
    assertThat(text("caf\u00e9".getBytes(StandardCharsets.UTF_8))).isEqualTo("caf\u00e9");
    assertThat(text("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("caf\u00e9");
    assertThat(text("\ufeffcode".getBytes(StandardCharsets.UTF_8))).isEqualTo("code");
    assertThat(text("caf\u00e9s".getBytes(StandardCharsets.UTF_16))).isEqualTo("caf\u00e9s");
    assertThat(text("codes".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("codes");
    String page = "<meta charset='%s'>\u0416";
    assertThat(text(page.formatted("koi8-r").getBytes(Charset.forName("KOI8-R"))))
        .endsWith("\u0416");
    assertThat(text(page.formatted("koi8-r").getBytes(StandardCharsets.UTF_8))).endsWith("\u0416");
    assertThat(text("<meta charset=nonesuch>\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
        .endsWith("\u00e9");
  }

  private static String text(byte[] bytes) {
    return DocumentDecoder.decode(bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.HTM|HTML",
        "a.mdx|MARKDOWN",
        "a.tsv|CSV",
        "a.yml|YAML",
        "A.java|JAVA",
        "a.rst|TEXT",
      })
  void goesByEndings(String name, Format format) {
    assertThat(Format.of(name, "")).isEqualTo(format);
  }

  /** A tilde stands for a line's end. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "<!DOCTYPE html><p> => HTML",
        "<div>~<table></table> => HTML",
        "{'a': 1} => JSON",
        "[{'a': 1}] => JSON",
        "{\"openapi\": \"3.0.0\", \"paths\": {}} => OPENAPI",
        "swagger: '2.0'~paths:~  /a:~    get:~      responses: {} => OPENAPI",
        "types:~  definitions:~    errors:~      A: {} => CONJURE",
        "syntax = \"proto3\";~~enum A {~  B = 0;} => PROTO",
        "package a.b;~~public enum A { => JAVA",
        "# c~[a]~b = 1 => TOML",
        "# c~E1.text=One~E2.text=Two => PROPERTIES",
        "errors:~  E1:~    status: 404 => YAML",
        "- code: 1~  text: a~- code: 2~  text: b => YAML",
        "code,text~E1,a~E2,b => CSV",
        "# Errors~~Some text. => MARKDOWN",
        "a | b~--|--~1 | 2 => MARKDOWN",
        "Code: E1~Text: a~~Code: E2~Text: b => TEXT",
        "# a comment~# and more~E1 x~E2 y => TEXT",
      })
  void goesByContent(String lines, Format format) {
    assertThat(Format.of("stdin", lines.replace('~', '\n'))).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.4 x", "PK\u0003\u0004x", "a\u0000\u0001\u0002\u0003"})
  void refusesWhatIsNoText(String text) {
    assertThat(Reading.problem("a.csv", text).toString())
        .startsWith("a.csv: this is ")
        .endsWith("save it as HTML, CSV or text, and import that");
  }

  @Test
  void refusesWhatIsTooLarge() {
    assertThat(Reading.read("a.csv", new byte[33 * 1024 * 1024])
            .problem()
            .orElseThrow()
            .text())
        .isEqualTo("this document is larger than 32 MB");
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    assertThat(Reading.problem("a.yaml", "a: b\nc: 'd\n").toString())
        .isEqualTo("a.yaml:2: this cannot be read as yaml: found unexpected end of stream\n"
            + "  help: correct it, or name its format if it is no yaml");
    assertThat(Reading.problem("a.json", "{\n\"a\": x y}").line()).isEqualTo(2);
    assertThat(Reading.problem("a.toml", "a = 1\n[b\n").line()).isEqualTo(2);
  }

  @Test
  void endsDepthInAProblem() {
    String open = "[".repeat(5000);
    for (String text : List.of(open, open + "]".repeat(5000))) {
      for (String name : List.of("a.json", "a.yaml")) {
        assertThat(Reading.problem(name, text).text()).endsWith("it is nested too deeply");
      }
    }
    assertThat(Reading.problem("a.toml", "a = " + open).text()).startsWith("this cannot be read");
    String nested = "class A { int x = " + "(".repeat(5000) + "1" + ")".repeat(5000) + "; }";
    assertThat(Reading.problem("A.java", nested).text()).endsWith("it is nested too deeply");
  }

  @Test
  void endsABillionLaughsInAProblem() {
    StringBuilder text = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 40; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(Reading.problem("a.yaml", text.toString()).text())
        .contains("more than 2000000 values");
  }

  @Test
  void endsALaughInJavaInAQuote() {
    StringBuilder text = new StringBuilder("class A { static final String B0 = \"ha\";\n");
    for (int i = 1; i < 60; i++) {
      text.append("static final String B%d = B%d + B%d;\n".formatted(i, i - 1, i - 1));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> assertThat(Reading.read("A.java", text + "}").tables().get(0).rows())
            .hasSize(60));
  }

  @Test
  void readsManyRowsOfFreeKeysInBoundedRoom() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 20_000; i++) {
      text.append("\"E%d\": {\"message\": \"m\", \"k%d\": 1},\n".formatted(i, i));
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(Reading.read("a.json", text + "}").tables().get(0).columns())
            .hasSizeLessThan(70));
  }

  @Test
  void neverThrows() {
    qt().forAll(
            arbitrary().enumValues(Format.class),
            integers().between(0, SAMPLE.length() - 1),
            integers().between(0, SAMPLE.length()),
            integers().between(0, 255))
        .checkAssert((format, from, to, other) -> {
          String text = SAMPLE.substring(Math.min(from, to), Math.max(from, to))
              + (char) other.intValue()
              + SAMPLE.substring(Math.max(from, to));
          byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
          assertThat(DocumentReader.read(new SourceDocument("a", bytes), Optional.of(format)))
              .isNotNull();
        });
  }
}
