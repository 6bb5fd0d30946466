package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.naming.JavaNames;
import dev.errata.catalog.naming.ReservedNames;
import dev.errata.catalog.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans the parameters of an error. */
final class ParamPlanner {

  private final ReservedNames reserved;
  private final Report report;

  ParamPlanner(ReservedNames reserved, Report report) {
    this.reserved = reserved;
    this.report = report;
  }

  List<ParamPlan> plan(ErrorDefinition error) {
    Map<String, Located<String>> taken = new HashMap<>();
    List<ParamPlan> plans = new ArrayList<>();
    for (Param param : error.params()) {
      String javaName = reserved.accessor(JavaNames.param(param.name().value()));
      Located<String> first = taken.putIfAbsent(javaName, param.name());
      if (first != null) {
        report.add(
            param.name().span(),
            DiagnosticCode.PARAM_COLLISION,
            "'"
                + first.value()
                + "' and '"
                + param.name().value()
                + "' both get the Java name '"
                + javaName
                + "'",
            "rename one of them",
            new Note(first.span(), "the other one"));
      }
      plans.add(new ParamPlan(
          param.name().value(),
          javaName,
          param.type(),
          param.isList(),
          param.isList() ? JavaType.listOf(param.type()) : JavaType.of(param.type()),
          param.description(),
          param.sensitive(),
          param.internal()));
    }
    return List.copyOf(plans);
  }
}
