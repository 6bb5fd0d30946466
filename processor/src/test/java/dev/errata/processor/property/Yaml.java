package dev.errata.processor.property;

/** Writes a catalog; texts are quoted, and escaped where they would not stand for themselves. */
final class Yaml {

  /** YAML takes no longer key without a question mark before it. */
  private static final int LONGEST_KEY = 1_000;

  private final StringBuilder out = new StringBuilder();
  private String indentation = "";

  /** Begins a mapping. */
  Yaml open(String key) {
    key(key).append('\n');
    indentation += "  ";
    return this;
  }

  Yaml close() {
    indentation = indentation.substring(2);
    return this;
  }

  Yaml text(String key, String text) {
    key(key).append(' ').append(quoted(text)).append('\n');
    return this;
  }

  /** A value that is not quoted. */
  Yaml plain(String key, String value) {
    key(key).append(' ').append(value).append('\n');
    return this;
  }

  /** A line as it is. */
  Yaml line(String line) {
    out.append(indentation).append(line).append('\n');
    return this;
  }

  private StringBuilder key(String key) {
    String quoted = quoted(key);
    return quoted.length() > LONGEST_KEY
        ? out.append(indentation)
            .append("? ")
            .append(quoted)
            .append('\n')
            .append(indentation)
            .append(":")
        : out.append(indentation).append(quoted).append(':');
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7F || c > 0xA0 && c < 0x2000) {
        quoted.append(c);
      } else {
        quoted.append(String.format("\\u%04X", (int) c));
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
