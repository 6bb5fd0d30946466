package dev.errata.documents.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFieldsTest {

  @Test
  void readsFieldsWithFamilies() {
    String drawn = Drawn.text(
        "Error codes of the shop. There are many.",
        "",
        "HTTP status 404",
        "",
        "Missing Missing.Shop",
        "  \u2022 HTTP status: 404",
        "  \u2022 Message: There is no shop",
        "    in this street.",
        "Missing.Shop.Door",
        "  \u2022 HTTP status: 404",
        "  \u2022 Message: There is no door.",
        "",
        "Lost",
        "",
        "  \u2022 HTTP status: 404",
        "  \u2022 Message: It is lost.",
        "",
        "HTTP status 500",
        "",
        "Broken",
        "  \u2022 HTTP Status: 500",
        "  \u2022 Message: It is broken.");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 5 'Missing': key | HTTP status | Message
              5 [HTTP status 404, Missing] Missing.Shop | 404 | There is no shop in this street.
              9 [HTTP status 404, Missing] Missing.Shop.Door | 404 | There is no door.
              13 [HTTP status 404] Lost | 404 | It is lost.
              20 [HTTP status 500] Broken | 500 | It is broken.
            """);
  }

  @Test
  void readsFieldsWithoutHeadings() {
    String drawn = Drawn.text(
        "Codes",
        "",
        "Code: 1",
        "Message: One",
        "",
        "code: 2",
        "Message: Two,",
        "  and more",
        "",
        "CODE: 3",
        "Note: Three");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 3 'Codes': key | Code | Message | Note
              3 [Codes]  | 1 | One |\s
              6 [Codes]  | 2 | Two, and more |\s
              10 [Codes]  | 3 |  | Three
            """);
  }

  @Test
  void readsCodesAndTextsThatStandInTurn() {
    String drawn = Drawn.text(
        "Answers",
        "",
        "100",
        "",
        "All is well",
        "",
        "200",
        "",
        "Declined",
        "",
        "201",
        "",
        "Ask the bank",
        "",
        "204",
        "",
        "Not for you");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            SECTIONS at 3 'Answers': key | text
              3 [Answers] 100 | All is well
              7 [Answers] 200 | Declined
              11 [Answers] 201 | Ask the bank
              15 [Answers] 204 | Not for you
            """);
  }

  @Test
  void readsItemsAndIndentedDefinitions() {
    String drawn = Drawn.text(
        "- `E1`: one",
        "- E2 - two",
        "",
        "1. Manual",
        "",
        "EPERM",
        "    Not permitted.",
        "EIO",
        "    Not read.");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            LIST at 1 '': key | text
              1 [] E1 | one
              2 [] E2 | two
            LIST at 6 '1. Manual': key | text
              6 [1. Manual] EPERM | Not permitted.
              8 [1. Manual] EIO | Not read.
            """);
  }

  @Test
  void readsFieldsWhoseValuesAreAligned() {
    String drawn = Drawn.text(
        "Error 1",
        "  Name:      One",
        "  Message:   It is",
        "             one.",
        "",
        "Error 2",
        "  Name:      Two",
        "  Message:   It is two.",
        "  Status:    409");

    assertThat(drawn).isEqualToNormalizingNewlines("""
            BLOCKS at 1 '': key | Name | Message | Status
              1 [] Error 1 | One | It is one. |\s
              6 [] Error 2 | Two | It is two. | 409
            """);
  }
}
