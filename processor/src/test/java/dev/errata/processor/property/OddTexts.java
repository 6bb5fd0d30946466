package dev.errata.processor.property;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that mean something to Java, Javadoc, HTML, YAML or a person's eyes. */
final class OddTexts {

  /** The longest text of characters that take three bytes each that a class file holds. */
  static final int LONGEST = 65_534 / 3;

  private static final List<String> PIECES = List.of(
      "a",
      "B",
      "7",
      " ",
      ".",
      "-",
      "_",
      "{",
      "}",
      "'",
      "\"",
      "\\",
      "`",
      "@",
      "#",
      "%s",
      "$L $T $5",
      "*/",
      "/*",
      "/**",
      "//",
      "\\u002a/",
      "\\u002A\\u002F",
      "\\uuuu0022",
      "\\u",
      "\\u000a",
      "\\n",
      "\\\"",
      "<b>",
      "</p>",
      "<!--",
      "-->",
      "<script>",
      "&",
      "&lt;",
      "&#42;/",
      "{@code x",
      "{@link",
      "@param",
      "@deprecated",
      "*@see",
      "{{",
      "}}",
      "\"\"\"",
      "\n",
      "\r",
      "\r\n",
      "\n\n",
      "\t",
      "\f",
      "\u000B",
      "\b",
      "\0",
      "\u0001",
      "\u0002",
      "\u001A",
      "\u007F",
      "\u0085",
      "\u00A0",
      "\u00AD",
      "\u2028",
      "\u2029",
      "\u200B",
      "\u200E",
      "\u202A",
      "\u202E",
      "\u2066",
      "\u2069",
      "\uFEFF",
      "\uFFFE",
      "\uFFFF",
      "\uD800",
      "\uDFFF",
      "\uDC00\uD800",
      "\uE000",
      "é",
      "e\u0301",
      "ß",
      "İ",
      "ı",
      "ŉ",
      "ǅ",
      "ﬀ",
      "Σ",
      "ς",
      "\u0345",
      "٣",
      "²",
      "Ⅷ",
      "ⓐ",
      "码",
      "ع",
      "\uD835\uDFCE",
      "\uD801\uDC00",
      "\uD83D\uDE00",
      "\uDB40\uDC41",
      "null",
      "true",
      "~",
      "class");

  /** Names that Java or what is generated has already. */
  static final List<String> TAKEN = List.of("""
      class int null true default enum record sealed permits yield var when strictfp module
      String Object Integer Long Boolean Throwable Exception Error RuntimeException Override
      Deprecated AssertionError SuppressWarnings CharSequence Number Math Map HashMap
      Optional EnumSet Set List Collection Consumer Pattern BigDecimal URI UUID Instant
      Duration CodedException ErrorCode MessageReader Decimals Utf8 CodePointSet java dev
      getClass hashCode toString equals wait notify clone finalize getMessage getCause
      message cause code params status description solution render text reader received
      errorCode serialVersionUID fillInStackTrace wireMessage paramsOf MASKED masked Id ids
      Facts values valueOf ordinal name compareTo decode find codes byCode STATUSES messages
      retryable hasStackTrace failures length value ErrorCodes Codes Of Made Odd E 1st 404
      IAM.0001 XMLHttp Kind
      """.strip().split("\\s+"));

  private OddTexts() {}

  /** A text that may be empty. */
  static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(30, pieces(0, 8)),
        Tuple.of(5, Arbitraries.strings().ofMaxLength(12)),
        Tuple.of(2, Arbitraries.strings().all().ofMaxLength(12)),
        Tuple.of(2, pieces(30, 60)),
        Tuple.of(1, Arbitraries.of(PIECES).map(OddTexts::longest)));
  }

  /** A short text with a letter, of which a Java name can be made. */
  static Arbitrary<String> code() {
    return Arbitraries.oneOf(
        Arbitraries.of(TAKEN),
        pieces(1, 6).map(text -> text + ".Code"),
        pieces(1, 6).map(text -> "Code" + text),
        Arbitraries.of(TAKEN).flatMap(word -> pieces(1, 2).map(text -> word + text)));
  }

  private static Arbitrary<String> pieces(int min, int max) {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(min)
        .ofMaxSize(max)
        .map(pieces -> String.join("", pieces));
  }

  private static String longest(String piece) {
    return piece.repeat((LONGEST - 1) / piece.length());
  }
}
