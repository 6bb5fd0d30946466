package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void readsTablesWithTheirLines() {
    String drawn = Drawn.markdown(
        "---",
        "title: \"Our errors\"",
        "---",
        "",
        ":::note",
        "Read this.",
        ":::",
        "",
        "## Codes {#codes}",
        "",
        "| Code | Message |",
        "|------|---------|",
        "| `A|1` | A \\| B |",
        "| `A\\|2` | No bucket <bucket-name> <b>here</b>, `<id>` is *wrong* |");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 11 'Codes': Code | Message
              13 [Our errors, Codes] `A | 1`
              14 [Our errors, Codes] A|2 | No bucket <bucket-name> here, <id> is wrong
            """);
  }

  @Test
  void readsHtmlInMarkdownWithItsLines() {
    String drawn = Drawn.markdown(
        "# Errors",
        "",
        "Some text",
        "that goes on.",
        "",
        "<table>",
        "<tr><th>Code</th><th>Text</th></tr>",
        "",
        "<tr><td>H1</td>",
        "<td>One</td></tr>",
        "",
        "<tr><td>H2</td><td>Two</td></tr>",
        "</table>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 6 'Errors': Code | Text
              9 [Errors] H1 | One
              12 [Errors] H2 | Two
            """);
  }

  @Test
  void readsFieldsInParagraphsAndLists() {
    String drawn = Drawn.markdown(
        "# Errors",
        "",
        "### `E-1`",
        "**Message:** It broke",
        "into pieces.",
        "**Fix:** Glue it.",
        "",
        "### `E-2`",
        "",
        "* **Message**: It melted.",
        "* **Fix**: Freeze it.");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 3 'Errors': key | Message | Fix
              3 [Errors] E-1 | It broke into pieces. | Glue it.
              8 [Errors] E-2 | It melted. | Freeze it.
            """);
  }

  @Test
  void readsNestedListsAsFieldsOfTheItemAbove() {
    String drawn = Drawn.markdown(
        "- E_ONE",
        "  - Status: 400",
        "  - Text: It is one.",
        "- E_TWO",
        "  - Status: 409",
        "  - Text: It is two.");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 1 '': key | Status | Text
              1 [] E_ONE | 400 | It is one.
              4 [] E_TWO | 409 | It is two.
            """);
  }

  @Test
  void readsBoldLinesAsHeadings() {
    String drawn = Drawn.markdown("**E1**", "", "It is one.", "", "**E2**", "", "It is two.");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            SECTIONS at 1 '': key | text
              1 [] E1 | It is one.
              5 [] E2 | It is two.
            """);
  }

  @Test
  void readsATableWhoseHeadAndRuleDiffer() {
    String drawn = Drawn.markdown(
        "## Codes", "|Code |Meaning | |", "|----|----|", "| 1 | One |", "| 2 | Two |");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 2 'Codes': Code | Meaning | 3
              4 [Codes] 1 | One |\s
              5 [Codes] 2 | Two |\s
            """);
  }

  @Test
  void readsProseAsNoList() {
    String drawn = Drawn.markdown(
        "# Sync",
        "",
        "The answer has",
        "`next_batch` and a list",
        "`rooms` of rooms.",
        "",
        "Text: more.");

    assertThat(drawn).isEmpty();
  }

  @Test
  void readsBoxesWhoseTextIsIndented() {
    String drawn = Drawn.markdown(
        "??? failure \"E1\"",
        "",
        "    It is one.",
        "",
        "!!! note \"E2\"",
        "    It is two.",
        "",
        "After.");

    assertThat(drawn).contains("1 [] E1 | It is one.").contains("5 [] E2 | It is two. After.");
  }
}
