package dev.errata.processor.plan;

import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Drawing.Failures;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.Drawing.Value;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireShape;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the drawings of bodies as the runtime's {@code ErrorApi} has them. */
final class WireDrawings {

  private WireDrawings() {}

  /** The drawings; that of a problem if there are none. */
  static List<String> of(List<WireShape> shapes) {
    return shapes.isEmpty()
        ? List.of(WireFormat.PROBLEM_JSON.keyword())
        : shapes.stream().map(WireDrawings::text).toList();
  }

  private static String text(WireShape shape) {
    return switch (shape.format()) {
      case JSON -> json(shape.drawing());
      case XML -> xml(shape.drawing());
      case PROBLEM_JSON -> {
        String word = shape.format().keyword();
        yield shape.drawing().members().isEmpty() ? word : word + " " + json(shape.drawing());
      }
    };
  }

  private static String json(Drawing drawing) {
    if (drawing instanceof Value value) {
      return quoted(value.role().keyword());
    }
    if (drawing instanceof Failures failures) {
      return "[" + json(failures.each()) + "]";
    }
    return ((Members) drawing)
        .members().stream()
            .map(member -> quoted(member.name().value()) + ":" + json(member.drawing()))
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** An element that occurs once for each failure has an attribute that says so. */
  private static String xml(Drawing drawing) {
    if (drawing instanceof Value value) {
      return value.role().keyword();
    }
    if (drawing instanceof Failures failures) {
      return xml(failures.each());
    }
    return ((Members) drawing)
        .members().stream()
            .map(member -> {
              String name = member.name().value();
              String list = member.drawing() instanceof Failures ? " each=\"failure\"" : "";
              return "<" + name + list + ">" + xml(member.drawing()) + "</" + name + ">";
            })
            .collect(Collectors.joining());
  }
}
