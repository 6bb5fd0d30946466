package dev.errata.documents.sample;

import java.util.List;
import java.util.Map;

/** Writes what JSON would have as elements, each item of a list as one. */
final class SampleXml {

  private SampleXml() {}

  static void members(Map<?, ?> members, StringBuilder out) {
    members.forEach((name, value) -> element((String) name, value, out));
  }

  private static void element(String name, Object value, StringBuilder out) {
    if (value instanceof List<?> list) {
      list.forEach(item -> element(name, item, out));
      return;
    }
    out.append('<').append(name).append('>');
    if (value instanceof Map<?, ?> members) {
      members(members, out);
    } else {
      out.append(escaped(SampleValues.text(value)));
    }
    out.append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }
}
