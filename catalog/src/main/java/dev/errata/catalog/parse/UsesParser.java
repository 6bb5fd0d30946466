package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Parses {@code uses}: the interfaces whose errors are decoded too. */
final class UsesParser {

  private static final String IDENTIFIER =
      "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";

  private static final Pattern NAME = Pattern.compile(IDENTIFIER + "(?:\\." + IDENTIFIER + ")*");

  private final Report report;
  private final Values read;

  UsesParser(Report report) {
    this.report = report;
    this.read = new Values(report);
  }

  /** The names in their order. One that is wrong, or there already, is reported and left out. */
  List<Located<String>> parse(Node uses) {
    Map<String, Located<String>> names = new LinkedHashMap<>();
    for (Located<String> name : read.texts(uses, "'uses'")) {
      if (!NAME.matcher(name.value()).matches()) {
        bad(
            name.span(),
            "'" + name.value() + "' is not the name of a Java type",
            "write that of an annotated interface with its package, such as com.acme.Common");
      } else {
        Located<String> first = names.putIfAbsent(name.value(), name);
        if (first != null) {
          bad(
              name.span(),
              "'" + name.value() + "' is there twice",
              "remove one of the two",
              new Note(first.span(), "first here"));
        }
      }
    }
    return List.copyOf(names.values());
  }

  private void bad(Span span, String text, String help, Note... notes) {
    report.add(span, DiagnosticCode.BAD_USE, text, help, notes);
  }
}
