package dev.errata.catalog.rules;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Drawing.Failures;
import dev.errata.catalog.model.Drawing.Member;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.Drawing.Value;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireRole;
import dev.errata.catalog.model.WireShape;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names in the drawing of a body are ones that its format has. */
final class MemberNameRule implements Rule {

  /** What XML 1.0 calls a name, within ASCII and without the colon of namespaces. */
  private static final Pattern ELEMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  /** Any text but half a surrogate pair, which UTF-8 does not have. */
  private static final Pattern MEMBER = Pattern.compile("\\P{Cs}*");

  /** What extension members are called (RFC 9457, section 3.2). */
  private static final Pattern EXTENSION = Pattern.compile("[A-Za-z][A-Za-z0-9_]{2,}");

  /** The members that a problem has itself (RFC 9457, section 3.1), and ours. */
  private static final Set<String> USUAL =
      Set.of("type", "title", "status", "detail", "instance", "code", "params", "errors");

  @Override
  public void check(Catalog catalog, Report report) {
    for (WireShape shape : catalog.wire()) {
      List<Member> members = shape.drawing().members();
      switch (shape.format()) {
        case PROBLEM_JSON -> members.forEach(member -> checkExtension(member, report));
        case XML -> {
          checkRoot(shape, members, report);
          checkNames(
              shape.drawing(),
              ELEMENT,
              "an element of XML",
              "write letters, digits, '_', '-' and '.', a letter first",
              report);
          if (draws(shape.drawing(), WireRole.PARAMS)) {
            catalog.errors().forEach(error -> checkParams(error, report));
          }
        }
        case JSON ->
          checkNames(
              shape.drawing(), MEMBER, "a member of JSON", "write both halves of the pair", report);
      }
    }
  }

  private static void checkExtension(Member member, Report report) {
    String name = member.name().value();
    if (USUAL.contains(name)) {
      report.add(
          member.name().span(),
          DiagnosticCode.BAD_MEMBER_NAME,
          "a problem has the member '" + name + "' already",
          "leave it out: only members beside the usual ones are drawn");
    } else if (!EXTENSION.matcher(name).matches()) {
      report.add(
          member.name().span(),
          DiagnosticCode.BAD_MEMBER_NAME,
          "'" + name + "' is no name for a member of a problem",
          "write three or more letters, digits and '_', a letter first (RFC 9457, section 3.2)");
    }
  }

  private static void checkRoot(WireShape shape, List<Member> members, Report report) {
    if (members.size() != 1 || !(members.get(0).drawing() instanceof Members)) {
      report.add(
          shape.span(),
          DiagnosticCode.BAD_SHAPE,
          "XML has one element around all others",
          "write '" + WireFormat.XML.keyword() + ": {Error: {Code: code}}'");
    }
  }

  private static boolean draws(Drawing drawing, WireRole role) {
    if (drawing instanceof Value value) {
      return value.role() == role;
    }
    return drawing instanceof Failures failures
        ? draws(failures.each(), role)
        : ((Members) drawing).members().stream().anyMatch(member -> draws(member.drawing(), role));
  }

  /** Each parameter that is sent is an element. */
  private static void checkParams(ErrorDefinition error, Report report) {
    error.params().stream()
        .filter(param -> !param.internal() && !param.sensitive())
        .map(Param::name)
        .filter(name -> !ELEMENT.matcher(name.value()).matches())
        .forEach(name -> report.add(
            name.span(),
            DiagnosticCode.BAD_MEMBER_NAME,
            "'" + name.value() + "' is sent in XML, but is no name for an element of that",
            "begin it with a letter or '_', as in 'arg" + name.value() + "'"));
  }

  private static void checkNames(
      Drawing drawing, Pattern names, String what, String fix, Report report) {
    if (drawing instanceof Failures failures) {
      checkNames(failures.each(), names, what, fix, report);
    } else if (drawing instanceof Members all) {
      for (Member member : all.members()) {
        String name = member.name().value();
        if (!names.matcher(name).matches()) {
          report.add(
              member.name().span(),
              DiagnosticCode.BAD_MEMBER_NAME,
              "'" + name + "' is no name for " + what,
              fix);
        }
        checkNames(member.drawing(), names, what, fix, report);
      }
    }
  }
}
