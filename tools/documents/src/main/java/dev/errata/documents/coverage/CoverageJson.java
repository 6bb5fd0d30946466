package dev.errata.documents.coverage;

import dev.errata.documents.write.TreeFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what became of errors, for programs. */
public final class CoverageJson {

  private CoverageJson() {}

  /** A report as JSON. */
  public static String of(CoverageReport report) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("interfaces", report.interfaces());
    tree.put("total", report.total());
    tree.put("raised", report.raised());
    tree.put("raisedPercent", report.percent(report.raised()));
    tree.put("met", report.met());
    tree.put("metPercent", report.percent(report.met()));
    tree.put("errors", report.errors().stream().map(CoverageJson::error).toList());
    return TreeFormat.JSON.write(tree);
  }

  private static Map<String, Object> error(ErrorCoverage each) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("code", each.error().code().value());
    tree.put("id", each.error().key().value());
    tree.put("place", each.place());
    tree.put("raisedBy", each.raisedBy());
    tree.put("handled", each.isHandled());
    tree.put("met", each.isMet());
    tree.put("deprecated", each.error().deprecated().isPresent());
    return tree;
  }
}
