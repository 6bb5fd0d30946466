package dev.errata.processor.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays generated source out as people do where JavaPoet cannot be told to. */
final class SourceLayout {

  private static final int WIDTH = 100;

  /** A comment of one line. No string literal can look so: none has a line end in it. */
  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$", Pattern.MULTILINE);

  private static final Pattern GAP_BETWEEN_FIELDS = Pattern.compile(
      "^( *private final [^(=\\n]*;\\n)\\n(?= *private final [^(=\\n]*;$)", Pattern.MULTILINE);

  private static final Pattern EMPTY_BODY = Pattern.compile("\\) \\{\\n *\\}$", Pattern.MULTILINE);

  private SourceLayout() {}

  static String tidy(String source) {
    String joined = SHORT_JAVADOC.matcher(source).replaceAll(match -> {
      String line = match.group(1) + "/** " + match.group(2) + " */";
      return Matcher.quoteReplacement(line.length() <= WIDTH ? line : match.group());
    });
    String closed = EMPTY_BODY.matcher(joined).replaceAll(") {}");
    return GAP_BETWEEN_FIELDS.matcher(closed).replaceAll("$1");
  }
}
