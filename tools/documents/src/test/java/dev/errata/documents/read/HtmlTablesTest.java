package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTablesTest {

  @Test
  void readsATableWithItsHeadingsAndLines() {
    String drawn = Drawn.html(
        "<h1>Errors<a class=\"headerlink\" href=\"#errors\">&para;</a></h1>",
        "<h2>Payments</h2>",
        "<table>",
        "<thead><tr><th>Code</th><th>Meaning</th></tr></thead>",
        "<tbody>",
        "<tr><td><code>P1</code></td><td>No&nbsp;money.<br>Pay&#8203; in.</td></tr>",
        "<tr><td><a href='#p2'>P2</a></td>",
        "<td><p>Too late.</p><ul><li>Hurry</li><li>Run</li></ul></td></tr>",
        "</tbody></table>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 3 'Payments': Code | Meaning
              6 [Errors, Payments] P1 | No money. Pay in.
              7 [Errors, Payments] P2 | Too late. Hurry Run
            """);
  }

  @Test
  void placesCellsThatSpanInAllThatTheySpan() {
    String drawn = Drawn.html(
        "<table>",
        "<tr><th rowspan=2>Code</th><th colspan=2>Texts</th></tr>",
        "<tr><th>Short</th><th>Long</th></tr>",
        "<tr><td rowspan=2>E1</td><td>a</td><td>b</td></tr>",
        "<tr><td>c</td><td>d</td></tr>",
        "<tr><td colspan=3>Warnings</td></tr>",
        "<tr><td>W1</td><td colspan=2>both</td></tr>",
        "</table>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 1 '': Code | Texts Short | Texts Long
              4 [] E1 | a | b
              5 [] E1 | c | d
              7 [Warnings] W1 | both | both
            """);
  }

  @Test
  void aCellBesideOnesThatComeDownIsNoHeading() {
    String drawn = Drawn.html(
        "<table><tr><th>Status</th><th>Code</th><th>Cause</th></tr>",
        "<tr><td rowspan=2>400</td><td rowspan=2>E1</td><td>Too long.</td></tr>",
        "<tr><td>Too short.</td></tr></table>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 1 '': Status | Code | Cause
              2 [] 400 | E1 | Too long.
              3 [] 400 | E1 | Too short.
            """);
  }

  @Test
  void guessesAHeadWhereNoneIsMarked() {
    String drawn = Drawn.html(
        "<table><tr><td>Error code</td><td>What it means</td></tr>",
        "<tr><td>E_17</td><td>Nothing was found.</td></tr>",
        "<tr><td>E_18</td><td>Too much was found.</td></tr></table>",
        "<table><tr><td>E_19</td><td>Lost.</td></tr><tr><td>E_20</td><td>Late.</td></tr></table>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 1 '': Error code | What it means
              2 [] E_17 | Nothing was found.
              3 [] E_18 | Too much was found.
            HEADLESS_TABLE at 4 '': 1 | 2
              4 [] E_19 | Lost.
              4 [] E_20 | Late.
            """);
  }

  @Test
  void leavesNotesAndDecorationAway() {
    String drawn = Drawn.html(
        "<style>td { x: y }</style><nav><ul><li><b>Home</b>: here</li></ul></nav>",
        "<table><caption>Limits</caption><tr><th>Code</th><th>Text</th></tr>",
        "<tr><td>L1<sup>[1]</sup></td><td>At most 10<sup>6</sup> calls.",
        "<script>var x = 'y';</script><noscript>no</noscript></td></tr></table>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 2 'Limits': Code | Text
              3 [Limits] L1 | At most 106 calls.
            """);
  }

  @Test
  void readsTablesWithinTablesAsTheirOwn() {
    String drawn = Drawn.html(
        "<table><tr><td><table><tr><th>Code</th><th>Text</th></tr>",
        "<tr><td>A1</td><td>One <table><tr><th>Key</th><th>Is</th></tr>",
        "<tr><td>k</td><td>v</td></tr></table></td></tr></table></td></tr></table>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            TABLE at 1 '': Code | Text
              2 [] A1 | One
            TABLE at 2 '': Key | Is
              3 [] k | v
            """);
  }

  @Test
  void namesAPageWithoutAHeadingByItsTitle() {
    String drawn = Drawn.html(
        "<html><head><title>The errors</title></head><body>",
        "<table><tr><th>Code</th><th>Text</th></tr><tr><td>1</td><td>One</td></tr></table>");

    assertThat(drawn).contains("TABLE at 2 'The errors'").contains("2 [The errors] 1 | One");
  }
}
