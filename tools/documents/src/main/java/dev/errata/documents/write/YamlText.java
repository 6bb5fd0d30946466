package dev.errata.documents.write;

import java.util.regex.Pattern;

/** Text as YAML has it: without quotes where it is read as what it is, in quotes where not. */
public final class YamlText {

  /** Where text stands. */
  public enum Place {
    /** On lines of its own, behind a key. */
    BLOCK,
    /** Between braces or brackets. */
    FLOW
  }

  /** What begins like this is no plain text for YAML. */
  private static final Pattern INDICATOR = Pattern.compile("^[-?:,\\[\\]{}#&*!|>'\"%@`=~<.]");

  /** What YAML, or a reader of its earlier version, takes for something else than text. */
  private static final Pattern TYPED = Pattern.compile(
      "(?i)null|true|false|yes|no|on|off|y|n|[-+]?[0-9.][0-9a-f_.:eox+-]*|[-+]?\\.(?:inf|nan)");

  private static final Pattern MARK_WITHIN = Pattern.compile(":(?:\\s|$)|\\s#");
  private static final Pattern FLOW_MARK_WITHIN = Pattern.compile("[,\\[\\]{}]|:(?=[\\[{\"'])");

  /** What cannot stand as it is, in whatever quotes. */
  private static final Pattern NEEDS_ESCAPE =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\ufeff\\ufffe\\uffff\\p{Cs}]");

  private YamlText() {}

  /** Text behind a key. */
  public static String value(String text) {
    return of(text, Place.BLOCK);
  }

  /** A key, or text in one. */
  public static String key(String text) {
    return of(text, Place.BLOCK);
  }

  /** Text at a place. */
  public static String of(String text, Place place) {
    if (isPlain(text, place)) {
      return text;
    }
    boolean isEasierInSingle = text.contains("\"") || text.contains("\\");
    return isEasierInSingle && !needsEscape(text)
        ? "'" + text.replace("'", "''") + "'"
        : doubleQuoted(text);
  }

  private static boolean isPlain(String text, Place place) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && !INDICATOR.matcher(text).find()
        && !TYPED.matcher(text).matches()
        && !MARK_WITHIN.matcher(text).find()
        && (place == Place.BLOCK || !FLOW_MARK_WITHIN.matcher(text).find())
        && !needsEscape(text);
  }

  private static boolean needsEscape(String text) {
    return NEEDS_ESCAPE.matcher(text).find();
  }

  private static String doubleQuoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(c -> appendEscaped(c, out));
    return out.append('"').toString();
  }

  private static void appendEscaped(int c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      case '\r' -> out.append("\\r");
      default -> {
        if (needsEscape(Character.toString(c))) {
          out.append("\\u").append("%04x".formatted(c));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }
}
