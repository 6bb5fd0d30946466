package dev.errata.http;

import dev.errata.ErrorApi;
import dev.errata.http.Node.Items;
import dev.errata.http.Node.Leaf;
import dev.errata.http.Node.Member;
import dev.errata.http.Node.Members;
import java.util.ArrayList;
import java.util.List;

/**
 * What a body looks like: a drawing as {@link ErrorApi#shapes()} has them, read.
 *
 * @param format what it is written in
 * @param root the body
 * @param hasCodeInListAlone whether one error stands in the list of failures too, since its code
 *     stands nowhere else
 */
record Shape(Format format, Members root, boolean hasCodeInListAlone) {

  /** What failures look like where a drawing says no more than {@code errors}. */
  static final Items FAILURES = new Items(new Members(List.of(
      new Member("code", new Leaf(Role.CODE)),
      new Member("detail", new Leaf(Role.MESSAGE)),
      new Member("params", new Leaf(Role.PARAMS)),
      new Member("pointer", new Leaf(Role.POINTER)))));

  private static final String PROBLEM_JSON = "problem-json";

  /** The problem of RFC 9457, with its members in the order in which that names them. */
  private static final List<Member> PROBLEM = List.of(
      new Member("type", new Leaf(Role.TYPE)),
      new Member("title", new Leaf(Role.TITLE)),
      new Member("status", new Leaf(Role.STATUS)),
      new Member("detail", new Leaf(Role.MESSAGE)),
      new Member("instance", new Leaf(Role.INSTANCE)),
      new Member("code", new Leaf(Role.CODE)),
      new Member("params", new Leaf(Role.PARAMS)),
      new Member("errors", FAILURES));

  private Shape(Format format, Members root) {
    this(format, root, !draws(root, Role.CODE) && !draws(root, Role.CODE_NUMBER));
  }

  /** The same shape as far as a client reads it. */
  Shape asRead(DrawnNames names) {
    return format == Format.XML ? this : new Shape(format, root.asRead(names));
  }

  /** Whether the shape has a place for the value. */
  boolean draws(Role role) {
    return draws(root, role);
  }

  private static boolean draws(Node node, Role role) {
    return node instanceof Leaf leaf
        ? leaf.role() == role
        : node instanceof Members members
            && members.members().stream().anyMatch(member -> draws(member.node(), role));
  }

  /**
   * Reads a drawing.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Shape read(String drawing) {
    if (drawing.startsWith("<")) {
      return new Shape(Format.XML, XmlDrawing.read(drawing));
    }
    if (!drawing.startsWith(PROBLEM_JSON)) {
      return new Shape(Format.JSON, JsonDrawing.read(drawing));
    }
    List<Member> members = new ArrayList<>(PROBLEM);
    String more = drawing.substring(PROBLEM_JSON.length()).strip();
    if (!more.isEmpty()) {
      members.addAll(JsonDrawing.read(more).members());
    }
    return new Shape(Format.PROBLEM, new Members(List.copyOf(members)));
  }
}
