package dev.errata.processor.plan;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.source.Located;
import dev.errata.processor.read.UsedInterface;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Plans what is taken from other interfaces, whose codes are none of the catalog's. */
record UsedPlanner(Catalog catalog, Report report) {

  List<TypeNames> plan(List<UsedInterface> used) {
    checkCodes(used);
    return used.stream()
        .map(each -> TypeNames.of(each.packageName(), each.interfaceName()))
        .toList();
  }

  /** A code is known in whatever case, so that one in another case would be taken for it. */
  private void checkCodes(List<UsedInterface> used) {
    Map<String, Located<String>> codes = new LinkedHashMap<>();
    for (ErrorDefinition error : catalog.errors()) {
      Stream.concat(Stream.of(error.code()), error.aliases().stream())
          .forEach(code -> codes.putIfAbsent(folded(code.value()), code));
    }
    for (UsedInterface each : used) {
      each.constants().keySet().stream()
          .map(code -> codes.get(folded(code)))
          .filter(Objects::nonNull)
          .distinct()
          .forEach(code -> report(code, each));
    }
  }

  private void report(Located<String> code, UsedInterface used) {
    String theirs = used.constants().entrySet().stream()
        .filter(entry -> folded(entry.getKey()).equals(folded(code.value())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
    report.add(
        code.span(),
        DiagnosticCode.CODE_OF_USED,
        "'" + code.value() + "' is a code of '" + used.use().value() + "' too: "
            + used.interfaceName() + "ErrorCode." + theirs,
        "leave it to one of the two, or leave out what has it by 'exclude': else nobody would meet"
            + " the other",
        new Note(used.use().span(), "used here"));
  }

  private static String folded(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
