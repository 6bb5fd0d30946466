package dev.errata.http;

import dev.errata.ErrorApi;
import dev.errata.http.Node.Items;
import dev.errata.http.Node.Leaf;
import dev.errata.http.Node.Member;
import dev.errata.http.Node.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a body looks like: a drawing as {@link ErrorApi#shapes()} has them, read. */
record Shape(Format format, Members root) {

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

  /**
   * What drawings were read as. By their texts, so that no class of a user's is held on to; there
   * are as many as there are catalogs in the program.
   */
  private static final Map<List<String>, List<Shape>> READ = new ConcurrentHashMap<>();

  /**
   * The shapes of an API, the one that is written first.
   *
   * @throws IllegalArgumentException if a drawing is none
   */
  static List<Shape> of(ErrorApi<?> api) {
    List<Shape> known = READ.get(api.shapes());
    return known != null
        ? known
        : READ.computeIfAbsent(
            api.shapes(), drawings -> drawings.stream().map(Shape::read).toList());
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

  private static Shape read(String drawing) {
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
