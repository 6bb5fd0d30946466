package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlReaderTest {

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
  void readsDefinitionsAndItemsThatBeginWithATerm() {
    String drawn = Drawn.html(
        "<h2>Codes</h2>",
        "<dl><dt>NoSuchKey</dt><dd><p>The key does not exist.</p></dd>",
        "<dt>Slow</dt><dd>Wait.</dd></dl>",
        "<h2>More</h2>",
        "<ul><li><code>E1</code> is bad</li><li><strong>E2</strong>: is worse</li>",
        "<li>E3 - is the worst</li></ul>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            LIST at 2 'Codes': key | text
              2 [Codes] NoSuchKey | The key does not exist.
              3 [Codes] Slow | Wait.
            LIST at 5 'More': key | text
              5 [More] E1 | is bad
              5 [More] E2 | is worse
              6 [More] E3 | is the worst
            """);
  }

  @Test
  void readsFieldsBelowHeadingsWithTheTextBetween() {
    String drawn = Drawn.html(
        "<h1>Errors</h1>",
        "<h3>E1</h3><p>It broke.</p><ul><li>HTTP Status: 400</li><li>Fix: mend it</li></ul>",
        "<h3>E2</h3><p>It burnt.</p><p><b>HTTP status</b>: 500<br><b>Fix</b>: buy another</p>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 2 'Errors': key | HTTP Status | Fix | text
              2 [Errors] E1 | 400 | mend it | It broke.
              3 [Errors] E2 | 500 | buy another | It burnt.
            """);
  }

  @Test
  void readsFieldsInDefinitions() {
    String drawn = Drawn.html(
        "<dl><dt>Gone</dt><dd><p>It is no more.</p><p>HTTP Status Code: 410</p></dd>",
        "<dt>Busy</dt><dd><p>Come later.</p><p>HTTP Status Code: 503</p></dd>",
        "<dt>Lost</dt><dd><p>Search it.</p><p>HTTP Status Code: 404</p></dd></dl>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 1 '': key | HTTP Status Code | text
              1 [] Gone | 410 | It is no more.
              2 [] Busy | 503 | Come later.
              3 [] Lost | 404 | Search it.
            """);
  }

  @Test
  void readsFieldsOfItemsWithoutHeadings() {
    String drawn = Drawn.html(
        "<ul>",
        "<li><p>Number: <code>7</code>; Symbol: <code>ER_A</code></p><p>Message: One.</p></li>",
        "<li><p>Number: <code>8</code>; Symbol: <code>ER_B</code></p><p>Message: Two.</p></li>",
        "</ul>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 2 '': key | Number | Symbol | Message
              2 []  | 7 | ER_A | One.
              3 []  | 8 | ER_B | Two.
            """);
  }

  @Test
  void readsTablesThatTellOfOneThingEachAsFields() {
    String table =
        "<table><tr><th>Code</th><td>%s</td></tr><tr><th>Message</th><td>%s</td></tr></table>";
    String drawn = Drawn.html(
        "<h2>First</h2>" + table.formatted("A1", "It is one."),
        "<h2>Second</h2>" + table.formatted("A2", "It is two."));

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 1 '': key | Code | Message
              1 [] First | A1 | It is one.
              2 [] Second | A2 | It is two.
            """);
  }

  @Test
  void readsSectionsAndThoseWhosePartsHaveHeadings() {
    String drawn = Drawn.html(
        "<h1>Errors</h1>",
        "<h2>404 Not Found</h2><p>There is nothing.</p><p>Look elsewhere.</p>",
        "<h2>409 Conflict</h2><p>There is too much.</p>",
        "<h1>Others</h1>",
        "<h2>X1</h2><h3>Cause</h3><p>Rain.</p><h3>Remedy</h3><p>Wait.</p>",
        "<h2>X2</h2><h3>Cause</h3><p>Snow.</p><h3>Remedy</h3><p>Melt it.</p>");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            SECTIONS at 2 'Errors': key | text
              2 [Errors] 404 Not Found | There is nothing. Look elsewhere.
              3 [Errors] 409 Conflict | There is too much.
            BLOCKS at 5 'Others': key | Cause | Remedy
              5 [Others] X1 | Rain. | Wait.
              6 [Others] X2 | Snow. | Melt it.
            """);
  }

  @Test
  void doesNotTakeTheErrorsOfEachOperationForFields() {
    String drawn = Drawn.html(
        "<h2>get</h2><ul><li>NotFound: It is not there.</li><li>Denied: You may not.</li></ul>",
        "<h2>put</h2><ul><li>NotFound: It is not there.</li><li>Denied: You may not.</li></ul>");

    assertThat(drawn).contains("LIST").doesNotContain("BLOCKS");
  }

  @Test
  void namesAPageWithoutAHeadingByItsTitle() {
    String drawn = Drawn.html(
        "<html><head><title>The errors</title></head><body>",
        "<table><tr><th>Code</th><th>Text</th></tr><tr><td>1</td><td>One</td></tr></table>");

    assertThat(drawn).contains("TABLE at 2 'The errors'").contains("2 [The errors] 1 | One");
  }
}
