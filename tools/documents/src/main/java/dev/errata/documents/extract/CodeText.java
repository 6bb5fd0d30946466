package dev.errata.documents.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a code without what documents write around it. */
final class CodeText {

  /** What some dialects of Markdown write behind headings, and what strikes text out. */
  private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[:#.][^{}]*\\}$|~~");

  private static final Pattern MARKS = Pattern.compile(
      "^[\\s\"'`\\u201c\\u2018*\\u2022\\u25a0-\\u25ff]+|[\\s\"'`\\u201d\\u2019:*.,\\u00b6]+$");

  private static final Pattern URI =
      Pattern.compile("https?://[^\\s/]+/(?:[^\\s/?#]+[/#])*([^\\s/?#]+)[/#]?");

  private CodeText() {}

  /** Without marks; of the URI of a type of problems, as RFC 9457 has it, the last segment. */
  static String clean(String cell) {
    String text = MARKS.matcher(ATTRIBUTES.matcher(cell).replaceAll("")).replaceAll("");
    Matcher uri = URI.matcher(text);
    return uri.matches() ? uri.group(1) : text;
  }
}
