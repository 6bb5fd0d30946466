package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlFieldsTest {

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
}
