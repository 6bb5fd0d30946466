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
    WireFormat usual = before.get(0).format();
    if (usual != after.get(0).format()) {
      report.changed(
          ChangeKind.DEFAULT_SHAPE_CHANGED,
          "wire",
          "bodies are " + after.get(0).format().keyword() + " unless a client asks for another, and"
              + " were " + usual.keyword(),
          "keep the shape first that was first",
          before.get(0).span(),
          after.get(0).span());
    }
    Map<String, WireShape> old = byName(before);
    Map<String, WireShape> now = byName(after);
    old.forEach((name, shape) -> {
      if (now.containsKey(name)) {
        members(name, shape, now.get(name), report);
      } else {
        report.removed(
            ChangeKind.SHAPE_REMOVED,
            "wire",
            "no body is " + name + " any more",
            "keep the shape: clients may read no other",
            shape.span());
      }
    });
    now.forEach((name, shape) -> {
      if (!old.containsKey(name)) {
        report.added(
            ChangeKind.SHAPE_ADDED,
            "wire",
            "bodies can be " + name + " now",
            "nothing needs to be done",
            shape.span());
      }
    });
  }

  /** By format; those of one format are numbered, for the first of them is written. */
  private static Map<String, WireShape> byName(List<WireShape> shapes) {
    Map<String, WireShape> byName = new LinkedHashMap<>();
    for (WireShape shape : shapes) {
      String format = shape.format().keyword();
      String name = format;
      for (int i = 2; byName.containsKey(name); i++) {
        name = format + " of another shape (" + i + ")";
      }
      byName.put(name, shape);
    }
    return byName;
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
  private static Map<String, Span> paths(WireShape shape) {
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
