package dev.errata.catalog.compare;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.ParamType;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireRole;
import dev.errata.catalog.model.WireShape;
import dev.errata.catalog.naming.JavaNames;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Parameters that are new, gone, renamed, or of another type. */
final class ParamComparison implements Comparison {

  /** The types all of whose values are also values of another. */
  private static final Map<ParamType, Set<ParamType>> WIDER = Map.of(
      ParamType.INT, EnumSet.of(ParamType.LONG, ParamType.DOUBLE, ParamType.DECIMAL),
      ParamType.LONG, EnumSet.of(ParamType.DECIMAL),
      ParamType.DOUBLE, EnumSet.of(ParamType.DECIMAL));

  @Override
  public void compare(CatalogPair pair, ChangeReport report) {
    boolean inBodies = haveParams(pair.before()) || haveParams(pair.after());
    for (ErrorPair errors : pair.errors()) {
      errors.kept().forEach((old, now) -> {
        renamed(errors, old, now, inBodies && !old.internal(), report);
        retyped(errors, old, now, report);
      });
      for (Param param : errors.added()) {
        report.added(
            ChangeKind.PARAM_ADDED,
            errors.name(),
            what(errors, param) + " is new",
            "the error's factory takes one value more; give the new error a code of its own to keep"
                + " this one as it is",
            param.name().span());
      }
      for (Param param : errors.removed()) {
        report.changed(
            ChangeKind.PARAM_REMOVED,
            errors.name(),
            what(errors, param) + " is gone",
            "keep it; one that no message shows can stand in 'params:' all the same",
            param.name().span(),
            errors.after().key().span());
      }
    }
  }

  private static void renamed(
      ErrorPair errors, Param old, Param now, boolean inBodies, ChangeReport report) {
    String before = old.name().value();
    String after = now.name().value();
    if (before.equals(after)) {
      return;
    }
    if (!JavaNames.param(before).equals(JavaNames.param(after))) {
      report.differing(
          inBodies ? ChangeKind.PARAM_RENAMED_IN_BODIES : ChangeKind.PARAM_RENAMED,
          errors.name(),
          "the name of " + what(errors, now),
          "keep the name: the accessor is called by it"
              + (inBodies ? ", and so is the value in bodies" : ""),
          old.name(),
          now.name());
    } else if (inBodies) {
      report.differing(
          ChangeKind.PARAM_RESPELT_IN_BODIES,
          errors.name(),
          "the name of " + what(errors, now),
          "keep the name: the value is called so in bodies",
          old.name(),
          now.name());
    }
  }

  private static void retyped(ErrorPair errors, Param old, Param now, ChangeReport report) {
    if (ParamMatching.hasSameType(old, now)) {
      return;
    }
    boolean widened = old.isList() == now.isList()
        && WIDER.getOrDefault(old.type(), Set.of()).contains(now.type());
    report.changed(
        widened ? ChangeKind.PARAM_WIDENED : ChangeKind.PARAM_RETYPED,
        errors.name(),
        what(errors, now) + " was " + type(old) + " and is " + type(now),
        widened
            ? "clients that were built before read null for what is too large for them"
            : "clients that were built before read null for what is no " + type(old) + " to them",
        old.name().span(),
        now.name().span());
  }

  private static String type(Param param) {
    return (param.isList() ? "list of " : "") + param.type().keyword();
  }

  private static String what(ErrorPair errors, Param param) {
    return "the parameter '" + param.name().value() + "' of '" + errors.name() + "'";
  }

  /** Whether bodies carry parameters by their names. */
  private static boolean haveParams(Catalog catalog) {
    return catalog.wire().isEmpty() || catalog.wire().stream().anyMatch(ParamComparison::hasParams);
  }

  private static boolean hasParams(WireShape shape) {
    return shape.format() == WireFormat.PROBLEM_JSON || hasParams(shape.drawing());
  }

  private static boolean hasParams(Drawing drawing) {
    if (drawing instanceof Drawing.Value value) {
      return value.role() == WireRole.PARAMS;
    }
    if (drawing instanceof Drawing.Failures failures) {
      return hasParams(failures.each());
    }
    return ((Drawing.Members) drawing)
        .members().stream().anyMatch(member -> hasParams(member.drawing()));
  }
}
