package dev.errata.documents.reference.build;

import java.util.List;
import java.util.Map;

/** Writes XML for people. */
final class XmlText {

  private XmlText() {}

  /** A root element and all that it holds, indented. */
  static String of(Map<String, Object> root) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    members(out, root, "");
    return out.toString().stripTrailing();
  }

  private static void members(StringBuilder out, Map<?, ?> members, String indent) {
    members.forEach((name, value) -> element(out, name.toString(), value, indent));
  }

  private static void element(StringBuilder out, String name, Object value, String indent) {
    if (value instanceof List<?> items) {
      items.forEach(item -> element(out, name, item, indent));
      return;
    }
    out.append(indent).append('<').append(name).append('>');
    if (value instanceof Map<?, ?> members) {
      out.append('\n');
      members(out, members, indent + "  ");
      out.append(indent);
    } else {
      out.append(value.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
    out.append("</").append(name).append(">\n");
  }
}
