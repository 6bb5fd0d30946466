package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.errata.documents.document.ReadDocument;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody writes in good faith end soon, and never in an exception. */
class HostilePagesTest {

  private static final int DEEP = 5_000;
  private static final int BIG = 10_000_000;

  static Stream<String> hostile() {
    return Stream.of(
        "<div>".repeat(DEEP) + "x",
        "<table><tr><td>".repeat(DEEP) + "x",
        "<table><tr><td>a</td><td>".repeat(DEEP) + "x",
        "<ul><li>a: b".repeat(DEEP),
        "<dl><dt>a<dd>".repeat(DEEP),
        "<b><code>".repeat(DEEP) + "x",
        "<table><tr><td colspan=999999 rowspan=999999>x</td></tr>" + "<tr><td>y".repeat(DEEP),
        "> ".repeat(DEEP) + "x",
        "- ".repeat(DEEP) + "x",
        "[".repeat(DEEP) + "x" + "](y)".repeat(DEEP),
        "*a **b ".repeat(DEEP),
        "`".repeat(DEEP) + "x",
        "<".repeat(DEEP),
        "&amp".repeat(DEEP) + "&#99999999999;",
        "|".repeat(DEEP) + "\n" + "|-".repeat(DEEP) + "\n" + "|".repeat(DEEP),
        "a|\n".repeat(DEEP * 4),
        "|\n".repeat(DEEP * 4),
        "+--+\n".repeat(DEEP * 4),
        "+--+--+\n| a\n".repeat(DEEP * 4),
        "== ==\na b\n".repeat(DEEP * 4),
        "-- --\n".repeat(DEEP * 4),
        "a  b  c\n".repeat(DEEP * 4),
        "a: b\n".repeat(DEEP * 4),
        "# a\n\nb: c\n\n".repeat(DEEP * 4),
        "a\n  b\n    c\n".repeat(DEEP * 4),
        " ".repeat(BIG / 5) + "x",
        "x".repeat(BIG / 5),
        "a ".repeat(BIG / 2),
        "\u0000\ufffe\ud800".repeat(DEEP),
        "---\n".repeat(DEEP * 4),
        ".. a::\n\n  b\n".repeat(DEEP * 4));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void endSoon(String page) {
    assertSoon(new HtmlReader(), page);
    assertSoon(new MarkdownReader(), page);
    assertSoon(new TextReader(), page);
  }

  @ParameterizedTest
  @MethodSource("long100000")
  void readsAHundredThousandRows(Big page) {
    ReadDocument read = assertSoon(page.reader(), page.text());

    assertThat(read.tables().get(0).rows()).hasSize(100_000);
  }

  record Big(String name, FormatReader reader, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Big> long100000() {
    String text = "A text that says in some words what went wrong, and what to do about it now.";
    String html = "<tr><td>404</td><td>E_1</td><td>" + text + "</td></tr>\n";
    String pipes = "| 404 | E_1 | " + text + " |\n";
    String fields = "### E_1\n\n* Status: 404\n* Text: " + text + "\n\n";
    int rows = 100_000;
    return Stream.of(
        new Big("html", new HtmlReader(), "<table><tr><th>a<th>b<th>c</tr>" + html.repeat(rows)),
        new Big(
            "markdown",
            new MarkdownReader(),
            "| a | b | c |\n|---|---|---|\n" + pipes.repeat(rows)),
        new Big("text", new TextReader(), "| a | b | c |\n|---|---|---|\n" + pipes.repeat(rows)),
        new Big("fields", new TextReader(), numbered(fields, rows)));
  }

  private static String numbered(String block, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(block.replace("E_1", "E_" + i).replace("words", "words " + i));
    }
    return text.toString();
  }

  private static ReadDocument assertSoon(FormatReader reader, String page) {
    return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> reader.read("page", page));
  }
}
