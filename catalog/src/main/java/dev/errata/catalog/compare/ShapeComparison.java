package dev.errata.catalog.compare;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Drawing.Member;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireShape;
import dev.errata.catalog.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How bodies look. */
final class ShapeComparison implements Comparison {

  /** What a catalog has that draws nothing. */
  private static final Members USUAL = new Members(List.of());

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    List<WireShape> before = shapes(pair.before());
    List<WireShape> after = shapes(pair.after());
    Map<WireShape, WireShape> kept = ShapeMatching.match(before, after);
    if (kept.get(before.get(0)) != after.get(0)) {
      report.changed(
          ChangeKind.DEFAULT_SHAPE_CHANGED,
          "wire",
          "bodies are " + name(after.get(0), after) + " unless a client asks for another, and were "
              + name(before.get(0), before),
          "keep the shape first that was first",
          before.get(0).span(),
          after.get(0).span());
    }
    for (WireShape shape : before) {
      if (kept.containsKey(shape)) {
        members(shape.format().keyword(), shape, kept.get(shape), report);
      } else {
        report.removed(
            ChangeKind.SHAPE_REMOVED,
            "wire",
            "no body is " + name(shape, before) + " any more",
            "keep the shape: clients may read no other",
            shape.span());
      }
    }
    for (WireShape shape : after) {
      if (!kept.containsValue(shape)) {
        report.added(
            ChangeKind.SHAPE_ADDED,
            "wire",
            "bodies can be " + name(shape, after) + " now",
            "nothing needs to be done",
            shape.span());
      }
    }
  }

  /** Its format, and which one of that format it is if there are several. */
  private static String name(WireShape shape, List<WireShape> shapes) {
    List<WireShape> ofFormat =
        shapes.stream().filter(other -> other.format() == shape.format()).toList();
    String format = shape.format().keyword();
    return ofFormat.size() < 2
        ? format
        : format + " (" + (ofFormat.indexOf(shape) + 1) + " of " + ofFormat.size() + ")";
  }

  private static void members(String format, WireShape old, WireShape now, ChangeReport report) {
    Map<String, Span> before = paths(old);
    Map<String, Span> after = paths(now);
    before.forEach((path, span) -> {
      if (!after.containsKey(path)) {
        report.changed(
            ChangeKind.MEMBER_REMOVED,
            "wire",
            "bodies in " + format + " no longer have " + path,
            "keep it: clients look for it there",
            span,
            now.span());
      }
    });
    after.forEach((path, span) -> {
      if (!before.containsKey(path)) {
        report.added(
            ChangeKind.MEMBER_ADDED,
            "wire",
            "bodies in " + format + " have " + path + " now",
            "nothing needs to be done",
            span);
      }
    });
  }

  /** Where in a body which value stands, such as {@code Error/Code: code}. */
  static Map<String, Span> paths(WireShape shape) {
    Map<String, Span> paths = new LinkedHashMap<>();
    addPaths("", shape.drawing(), shape.span(), paths);
    return paths;
  }

  private static void addPaths(String path, Drawing drawing, Span span, Map<String, Span> paths) {
    if (drawing instanceof Drawing.Value value) {
      paths.put("'" + path + ": " + value.role().keyword() + "'", span);
    } else if (drawing instanceof Drawing.Failures failures) {
      addPaths(path + "[]", failures.each(), span, paths);
    } else {
      for (Member member : ((Members) drawing).members()) {
        String start = path.isEmpty() ? "" : path + "/";
        addPaths(start + member.name().value(), member.drawing(), member.name().span(), paths);
      }
    }
  }

  private static List<WireShape> shapes(Catalog catalog) {
    return catalog.wire().isEmpty()
        ? List.of(new WireShape(
            WireFormat.PROBLEM_JSON, USUAL, catalog.errors().get(0).key().span()))
        : catalog.wire();
  }
}
