package dev.errata.catalog.yaml;

import java.util.ArrayList;
import java.util.List;

/** Writes nested data as YAML, each piece in the style that it asks for. */
final class WrittenYaml {

  sealed interface Data permits Text, Items, Fields {}

  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL
  }

  record Text(String value, Style style) implements Data {}

  record Items(List<Data> items, boolean flow) implements Data {}

  record Fields(List<Field> fields, boolean flow) implements Data {}

  record Field(Text key, Data value) {}

  private final StringBuilder out = new StringBuilder();
  private final List<String> scalars = new ArrayList<>();

  WrittenYaml(Data data) {
    if (isInline(data)) {
      inline(data);
      out.append('\n');
    } else {
      block(data, 0);
    }
  }

  String text() {
    return out.toString();
  }

  /** Each scalar as it was written, in order; of a block scalar its first line. */
  List<String> scalars() {
    return scalars;
  }

  private void block(Data data, int indent) {
    if (data instanceof Items items) {
      for (Data item : items.items()) {
        out.append(" ".repeat(indent)).append('-');
        blockValue(item, indent);
      }
    } else if (data instanceof Fields fields) {
      for (Field field : fields.fields()) {
        out.append(" ".repeat(indent));
        inline(field.key());
        out.append(':');
        blockValue(field.value(), indent);
      }
    }
  }

  private void blockValue(Data value, int indent) {
    if (value instanceof Text text && text.style() == Style.LITERAL && isPrintable(text.value())) {
      literal(text.value(), indent + 2);
    } else if (isInline(value)) {
      out.append(' ');
      inline(value);
      out.append('\n');
    } else {
      out.append('\n');
      block(value, indent + 2);
    }
  }

  private static boolean isInline(Data data) {
    return data instanceof Text
        || (data instanceof Items items && (items.flow() || items.items().isEmpty()))
        || (data instanceof Fields fields && (fields.flow() || fields.fields().isEmpty()));
  }

  private void inline(Data data) {
    if (data instanceof Text text) {
      scalars.add(scalar(text));
      out.append(scalar(text));
    } else if (data instanceof Items items) {
      String gap = "[";
      for (Data item : items.items()) {
        out.append(gap);
        inline(item);
        gap = ", ";
      }
      out.append(items.items().isEmpty() ? "[]" : "]");
    } else if (data instanceof Fields fields) {
      String gap = "{";
      for (Field field : fields.fields()) {
        out.append(gap);
        inline(field.key());
        out.append(": ");
        inline(field.value());
        gap = ", ";
      }
      out.append(fields.fields().isEmpty() ? "{}" : "}");
    }
  }

  private void literal(String text, int indent) {
    String header = "|2" + (text.endsWith("\n") ? "+" : "-");
    scalars.add(header);
    out.append(' ').append(header).append('\n');
    String lines = text.endsWith("\n") ? text : text + "\n";
    lines.lines().forEach(line -> out.append(" ".repeat(indent)).append(line).append('\n'));
  }

  private static String scalar(Text text) {
    String value = text.value();
    boolean oneLine = isPrintable(value) && value.indexOf('\n') < 0;
    return switch (text.style()) {
      case PLAIN -> value.matches("[a-z0-9😀]+( [a-z0-9😀]+)*") ? value : doubleQuoted(value);
      case SINGLE_QUOTED -> oneLine ? "'" + value.replace("'", "''") + "'" : doubleQuoted(value);
      case DOUBLE_QUOTED, LITERAL -> doubleQuoted(value);
    };
  }

  private static String doubleQuoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value.codePoints().forEach(c -> {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append((char) c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (isPrintable(c)) {
        quoted.appendCodePoint(c);
      } else {
        quoted.append(String.format("\\U%08X", c));
      }
    });
    return quoted.append('"').toString();
  }

  private static boolean isPrintable(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(c -> c == '\n' || isPrintable(c));
  }

  /** What stands for itself whatever is around it. */
  private static boolean isPrintable(int c) {
    return (c >= ' ' && c < 0x7F) || (c > 0xA0 && c < 0x2000) || (c >= 0x1F600 && c < 0x1F650);
  }
}
