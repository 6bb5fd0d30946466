package dev.errata.http;

import dev.errata.http.Node.Items;
import dev.errata.http.Node.Leaf;
import dev.errata.http.Node.Member;
import dev.errata.http.Node.Members;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a body holds at the places that a shape draws. */
final class Found {

  /** More failures of one answer are not made exceptions of. */
  private static final int MOST_FAILURES = 100;

  private static final int ROLES = Role.values().length;

  /** By the ordinals of the roles. */
  private final Object[] values = new Object[ROLES];

  private boolean isEmpty = true;
  private List<Found> failures = List.of();

  private Found() {}

  /** Looks a body up, as {@link JsonBody} or {@link XmlBody} read it. */
  static Found in(Object body, Shape shape) {
    Found found = new Found();
    found.collect(shape.root(), body);
    return found;
  }

  /**
   * The code; null if there is none. A number is one too, unless it says what the status says.
   *
   * @param status the HTTP status of the answer
   */
  String code(int status) {
    Object code = value(Role.CODE);
    if (code instanceof Number number) {
      String text = number.toString();
      return text.equals(String.valueOf(status)) ? null : text;
    }
    return code instanceof String text && !text.isBlank() ? text : null;
  }

  /** The message, else the title; null if there is none. */
  String message() {
    return value(Role.MESSAGE) instanceof String message
        ? message
        : value(Role.TITLE) instanceof String title ? title : null;
  }

  /** Whether this and another error have one message, as far as both say it. */
  boolean isWordedAs(Found other) {
    Object mine = value(Role.MESSAGE);
    Object theirs = other.value(Role.MESSAGE);
    return mine == null || theirs == null || mine.equals(theirs);
  }

  /** What is said here, and what another error says beside it. */
  Found with(Found other) {
    Found all = new Found();
    for (Role role : Role.values()) {
      all.put(role, value(role));
      all.put(role, other.value(role));
    }
    return all;
  }

  /** The parameters by their names; null if there are none. */
  Map<String, Object> params() {
    if (!(value(Role.PARAMS) instanceof Map<?, ?> found)) {
      return null;
    }
    @SuppressWarnings("unchecked") // Both readers make maps of texts, and no others.
    Map<String, Object> params = (Map<String, Object>) found;
    return params;
  }

  /** The number of the request; empty if there is none. */
  String requestId() {
    Object id = value(Role.REQUEST_ID);
    return id instanceof String || id instanceof Number ? id.toString() : "";
  }

  /** The part of the request that is at fault, as a JSON pointer; empty if it is unknown. */
  String pointer() {
    String pointer = value(Role.POINTER) instanceof String text ? text : "";
    if (pointer.startsWith("#")) {
      // The examples of RFC 9457 have it as the fragment of a URI.
      try {
        pointer =
            URLDecoder.decode(pointer.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        return "";
      }
    }
    return pointer.startsWith("/") ? pointer : "";
  }

  /** The failures of the answer, as far as there is something in them. */
  List<Found> failures() {
    return failures;
  }

  private Object value(Role role) {
    return values[role.ordinal()];
  }

  /** Of several places where a value is drawn the first counts that holds one. */
  private void put(Role role, Object value) {
    if (role == Role.CODE_NUMBER) {
      // Where a number is drawn as the code, it is one, whatever it is.
      put(Role.CODE, value instanceof Number ? value.toString() : value);
    } else if (value != null && values[role.ordinal()] == null) {
      values[role.ordinal()] = value;
      isEmpty = false;
    }
  }

  private void collect(Node node, Object body) {
    if (node instanceof Leaf leaf) {
      put(leaf.role(), last(body));
    } else if (node instanceof Members members) {
      Object object = last(body);
      for (Member member : members.members()) {
        Object value = value(object, member);
        if (value != null) {
          collect(member.node(), value);
        }
      }
    } else if (node instanceof Items items) {
      for (Object each : all(body)) {
        Found failure = new Found();
        failure.collect(items.item(), each);
        failures = failures.isEmpty() ? new ArrayList<>() : failures;
        if (!failure.isEmpty && failures.size() < MOST_FAILURES) {
          failures.add(failure);
        }
      }
    }
  }

  /** What a member of an object holds; null if it has none, or there is no object. */
  private static Object value(Object object, Member member) {
    if (object instanceof JsonObject json) {
      return json.get(member.number());
    }
    return object instanceof Map<?, ?> members ? members.get(member.name()) : null;
  }

  /** Of several elements where one is drawn the last counts, as of several members of one name. */
  private static Object last(Object body) {
    return body instanceof XmlBody.Repeated elements ? elements.get(elements.size() - 1) : body;
  }

  private static List<?> all(Object body) {
    return body instanceof List<?> several ? several : body == null ? List.of() : List.of(body);
  }
}
