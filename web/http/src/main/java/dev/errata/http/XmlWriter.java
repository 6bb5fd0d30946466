package dev.errata.http;

import dev.errata.http.Node.Items;
import dev.errata.http.Node.Leaf;
import dev.errata.http.Node.Member;
import dev.errata.http.Node.Members;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes bodies in XML, in UTF-8. What has no value is left out. */
final class XmlWriter {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private XmlWriter() {}

  static byte[] write(Members root, Values values) {
    StringBuilder out = new StringBuilder(DECLARATION);
    members(out, root, values);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void members(StringBuilder out, Members members, Values values) {
    for (Member member : members.members()) {
      if (member.node() instanceof Items items) {
        for (Values failure : values.failures()) {
          element(out, member.name(), items.item(), failure);
        }
      } else {
        element(out, member.name(), member.node(), values);
      }
    }
  }

  private static void element(StringBuilder out, String name, Node node, Values values) {
    if (node instanceof Members members) {
      out.append('<').append(name).append('>');
      members(out, members, values);
      out.append("</").append(name).append('>');
    } else if (node instanceof Leaf leaf) {
      value(out, name, values.of(leaf.role()));
    }
  }

  private static void value(StringBuilder out, String name, Object value) {
    if (value == null) {
      return;
    }
    if (value instanceof List<?> list) {
      list(out, name, list);
      return;
    }
    out.append('<').append(name).append('>');
    if (value instanceof Map<?, ?> params) {
      params.forEach((param, each) -> value(out, (String) param, each));
    } else {
      escape(out, SentText.of(value));
    }
    out.append("</").append(name).append('>');
  }

  /** A list of which an element is unknown is unknown: without it, it would be another list. */
  private static void list(StringBuilder out, String name, List<?> list) {
    if (list.isEmpty()) {
      out.append('<').append(name).append(' ').append(XmlBody.COUNT).append("=\"0\"/>");
    } else if (list.stream().noneMatch(Objects::isNull)) {
      list.forEach(each -> value(out, name, each));
    }
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        // A parser makes a line feed of it.
        case '\r' -> out.append("&#13;");
        default -> out.append(XmlBody.isLegal(c) ? c : '\uFFFD');
      }
    }
  }
}
