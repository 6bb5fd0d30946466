package dev.errata.documents.reference.build;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON for people. */
public final class JsonText {

  private JsonText() {}

  /** A value and all that it holds, indented. */
  static String of(Object value) {
    return text(value, "\n");
  }

  private static String text(Object value, String lineBreak) {
    String inner = lineBreak + "  ";
    if (value instanceof Map<?, ?> members) {
      return members.isEmpty()
          ? "{}"
          : members.entrySet().stream()
              .map(member ->
                  quoted(member.getKey().toString()) + ": " + text(member.getValue(), inner))
              .collect(Collectors.joining("," + inner, "{" + inner, lineBreak + "}"));
    }
    if (value instanceof List<?> items) {
      return items.stream()
          .map(item -> text(item, inner))
          .collect(Collectors.joining("," + inner, "[" + inner, lineBreak + "]"));
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  /** A text as a string of JSON. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
