package dev.errata.processor.property;

import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import org.quicktheories.api.Pair;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

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

  /** Of which nothing shows, alone or side by side. */
  private static final List<String> INVISIBLE = List.of(
      " ", "\n", "\n\n", "\r\n", "\t", "\f", "\0", "\u0001", "\u001F", "\u007F", "\u0085", "\u00A0",
      "\u00AD", "\u2003", "\u2028", "\u2029", "\u200B", "\u3000", "\uFEFF");

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
  static Gen<String> any() {
    return Generate.frequency(
        Pair.of(30, pieces(0, 8)),
        Pair.of(5, joined(INVISIBLE, 1, 4)),
        Pair.of(5, characters(0x250)),
        Pair.of(2, characters(Character.MAX_VALUE)),
        Pair.of(2, pieces(30, 60)),
        Pair.of(1, Generate.pick(PIECES).map(OddTexts::longest)));
  }

  /** A short text with a letter, of which a Java name can be made. */
  static Gen<String> code() {
    return Generate.oneOf(
        Generate.pick(TAKEN),
        pieces(1, 6).map(text -> text + ".Code"),
        pieces(1, 6).map(text -> "Code" + text),
        Generate.pick(TAKEN).zip(pieces(1, 2), String::concat));
  }

  private static Gen<String> pieces(int min, int max) {
    return joined(PIECES, min, max);
  }

  private static Gen<String> joined(List<String> texts, int min, int max) {
    return lists()
        .of(Generate.pick(texts))
        .ofSizeBetween(min, max)
        .map(pieces -> String.join("", pieces));
  }

  /** Surrogates stand alone in them too. */
  private static Gen<String> characters(int last) {
    return lists()
        .of(Generate.range(0, last).map(c -> Character.toString((char) (int) c)))
        .ofSizeBetween(0, 12)
        .map(characters -> String.join("", characters));
  }

  private static String longest(String piece) {
    return piece.repeat((LONGEST - 1) / piece.length());
  }
}
