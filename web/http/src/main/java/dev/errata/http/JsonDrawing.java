package dev.errata.http;

import dev.errata.http.Node.Items;
import dev.errata.http.Node.Member;
import dev.errata.http.Node.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * Reads the drawing of a body in JSON: {@code {"Code":"code","Failures":[{"Code":"code"}]}}. An
 * array shows one failure.
 */
final class JsonDrawing {

  private JsonDrawing() {}

  /**
   * Reads a drawing.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Members read(String drawing) {
    try {
      return members(JsonBody.readAll(drawing));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not the drawing of a body: " + drawing, e);
    }
  }

  private static Members members(Map<?, ?> drawn) {
    List<Member> members = new ArrayList<>();
    drawn.forEach((name, node) -> members.add(new Member((String) name, node(node))));
    return new Members(List.copyOf(members));
  }

  private static Node node(Object drawn) {
    if (drawn instanceof Map<?, ?> members) {
      return members(members);
    }
    if (drawn instanceof List<?> items && items.size() == 1) {
      return new Items(node(items.get(0)));
    }
    return Node.named(String.valueOf(drawn));
  }
}
