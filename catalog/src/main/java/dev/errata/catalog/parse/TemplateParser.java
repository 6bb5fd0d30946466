package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.model.MessageTemplate.Piece;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import dev.errata.catalog.source.Span;
import dev.errata.catalog.yaml.ScalarNode;
import dev.errata.catalog.yaml.SourceMap;
import java.util.ArrayList;
import java.util.List;

/** Parses the text of a message: {@code {param}} is a placeholder, doubled braces are literal. */
final class TemplateParser {

  private final Report report;

  TemplateParser(Report report) {
    this.report = report;
  }

  MessageTemplate parse(ScalarNode message) {
    String text = message.text();
    SourceMap written = message.written();
    List<Piece> pieces = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (text.startsWith("{{", i) || text.startsWith("}}", i)) {
        literal.append(c);
        i += 2;
      } else if (c == '{') {
        int close = text.indexOf('}', i);
        if (close < 0) {
          bad(written.of(i, text.length()), "the brace is not closed");
          break;
        }
        flush(literal, pieces);
        pieces.add(placeholder(text.substring(i + 1, close), written.of(i, close + 1)));
        i = close + 1;
      } else {
        if (c == '}') {
          bad(written.of(i, i + 1), "a closing brace without an opening one");
        }
        literal.append(c);
        i++;
      }
    }
    flush(literal, pieces);
    return new MessageTemplate(List.copyOf(pieces), message.span());
  }

  private Placeholder placeholder(String name, Span span) {
    if (!ParamParser.isName(name)) {
      bad(span, name.isEmpty() ? "the placeholder has no name" : "'" + name + "' is no name");
    }
    return new Placeholder(name, span);
  }

  private static void flush(StringBuilder literal, List<Piece> pieces) {
    if (!literal.isEmpty()) {
      pieces.add(new Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private void bad(Span span, String text) {
    report.add(
        span,
        DiagnosticCode.BAD_MESSAGE,
        text,
        "write a placeholder as {name}, " + ParamParser.NAME_HELP + "; a brace itself is {{ or }}");
  }
}
