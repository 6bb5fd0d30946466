package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Report;
import dev.errata.catalog.shape.Values;
import dev.errata.catalog.source.Located;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the code of an error.
 *
 * <p>A code stands on the wire as it is, so a placeholder in it, which many documents have, would
 * never be met there. A percent sign or an asterisk may well be a part of a code: {@code 100%sure},
 * {@code Foo*} and the percent-encoded {@code a%20b} have none.
 */
final class CodeParser {

  private static final Pattern PLACEHOLDER = Pattern.compile(String.join(
      "|",
      // {field}, ${field}, {{field}}, {0}
      "[$#%]?\\{+[^{}]*\\}+",
      // <field>
      "<[\\p{L}_][\\p{L}\\p{Nd}_. -]*>",
      // %s, %1$s, %03d; a hexadecimal digit may be one of a percent-encoded character
      "%(?:[1-9]\\$|0[1-9])?(?:[siouxqv@]|[df](?!\\p{XDigit}))(?![\\p{Ll}\\p{Nd}])",
      // %(field)s, %field%
      "%\\([^()]*\\)[a-z]?",
      "%\\p{L}[\\p{L}\\p{Nd}_]*%(?!\\p{XDigit}{2})",
      // an asterisk in place of a word
      "(?<![^./:_-])\\*+(?![^./:_-])"));

  private final Report report;

  CodeParser(Report report) {
    this.report = report;
  }

  Located<String> parse(ScalarNode key) {
    Matcher placeholder = PLACEHOLDER.matcher(key.text());
    if (placeholder.find()) {
      report.add(
          key.written().of(placeholder.start(), placeholder.end()),
          DiagnosticCode.PLACEHOLDER_IN_CODE,
          "a code has no placeholders: '" + placeholder.group() + "' is taken as it stands",
          help(key.text().substring(0, placeholder.start())));
    }
    return Values.located(key);
  }

  /** Codes that have words in common up to a dot are a family; others are only told one by one. */
  private static String help(String before) {
    return before.length() > 1 && before.endsWith(".")
        ? family(before.substring(0, before.length() - 1))
        : "write an error for each code that is sent";
  }

  private static String family(String name) {
    return "name the error '" + name + "' and declare '" + name
        + "' in 'families': a family takes every code below it";
  }
}
