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
import java.util.regex.Pattern;

/** Parses the text of a message: {@code {param}} is a placeholder, doubled braces are literal. */
final class TemplateParser {

  /** What ICU's messages have for plurals and the like, and Java's for formats. */
  private static final Pattern ICU = Pattern.compile("\\{\\s*\\w+\\s*,\\s*"
      + "(?:plural|select|selectordinal|choice|number|date|time|spellout|ordinal|duration)\\b");

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
      } else if (c == '{' && isIcu(text, i)) {
        int end = endOfBraces(text, i);
        bad(
            written.of(i, end),
            "a message has no forms by number or case, which this is in ICU",
            "word it so that it fits all, as 'items: {count}', or write an error for each form");
        i = end;
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

  private static boolean isIcu(String text, int from) {
    return ICU.matcher(text).region(from, text.length()).lookingAt();
  }

  /** Behind the brace that closes the one at a place. */
  private static int endOfBraces(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private void bad(Span span, String text) {
    bad(
        span,
        text,
        "write a placeholder as {name}, " + ParamParser.NAME_HELP + "; a brace itself is {{ or }}");
  }

  private void bad(Span span, String text, String help) {
    report.add(span, DiagnosticCode.BAD_MESSAGE, text, help);
  }
}
