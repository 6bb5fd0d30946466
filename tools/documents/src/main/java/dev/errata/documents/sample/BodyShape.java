package dev.errata.documents.sample;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Drawing.Failures;
import dev.errata.catalog.model.Drawing.Member;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.Drawing.Value;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireRole;
import dev.errata.catalog.model.WireShape;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A body drawn in full: what the words {@code problem-json} and {@code errors} stand for is drawn
 * too.
 *
 * @param format what it is written in
 * @param root the body
 */
public record BodyShape(WireFormat format, Members root) {

  /** The shapes of a catalog's bodies, the one that is written first. */
  public static List<BodyShape> of(Catalog catalog) {
    return catalog.wire().isEmpty()
        ? List.of(new BodyShape(WireFormat.PROBLEM_JSON, problem(List.of())))
        : catalog.wire().stream().map(BodyShape::of).toList();
  }

  /** What it is called in {@code Content-Type}. */
  public String mediaType() {
    return switch (format) {
      case PROBLEM_JSON -> "application/problem+json";
      case JSON -> "application/json";
      case XML -> "application/xml";
    };
  }

  /** Whether the code stands nowhere but in a list of failures. */
  public boolean hasCodeInListAlone() {
    return !drawsCode(root);
  }

  private static boolean drawsCode(Drawing drawing) {
    return drawing instanceof Value value
        ? value.role().isCode()
        : drawing instanceof Members members
            && members.members().stream().anyMatch(member -> drawsCode(member.drawing()));
  }

  private static BodyShape of(WireShape shape) {
    Members drawn = full(shape.drawing());
    return new BodyShape(
        shape.format(),
        shape.format() == WireFormat.PROBLEM_JSON ? problem(drawn.members()) : drawn);
  }

  /** The problem of RFC 9457, with its members in the order in which that names them. */
  private static Members problem(List<Member> more) {
    List<Member> members = new ArrayList<>(List.of(
        leaf("type", WireRole.TYPE),
        leaf("title", WireRole.TITLE),
        leaf("status", WireRole.STATUS),
        leaf("detail", WireRole.MESSAGE),
        leaf("instance", WireRole.INSTANCE),
        leaf("code", WireRole.CODE),
        leaf("params", WireRole.PARAMS),
        member("errors", failures())));
    members.addAll(more);
    return new Members(List.copyOf(members));
  }

  private static Members full(Members members) {
    return new Members(members.members().stream()
        .map(member -> new Member(member.name(), full(member.drawing())))
        .toList());
  }

  private static Drawing full(Drawing drawing) {
    if (drawing instanceof Members members) {
      return full(members);
    }
    return drawing instanceof Value value && value.role() == WireRole.ERRORS ? failures() : drawing;
  }

  private static Failures failures() {
    return new Failures(new Members(List.of(
        leaf("code", WireRole.CODE),
        leaf("detail", WireRole.MESSAGE),
        leaf("params", WireRole.PARAMS),
        leaf("pointer", WireRole.POINTER))));
  }

  private static Member leaf(String name, WireRole role) {
    return member(name, new Value(role));
  }

  private static Member member(String name, Drawing drawing) {
    return new Member(new Located<>(name, Span.START), drawing);
  }
}
