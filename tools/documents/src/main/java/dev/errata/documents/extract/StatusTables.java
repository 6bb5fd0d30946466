package dev.errata.documents.extract;

import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells tables of HTTP statuses from those whose codes only look like statuses. */
final class StatusTables {

  private static final double NEARLY_ALL = 0.9;
  private static final double SOME = 0.2;

  private static final Pattern REGISTERED = Pattern.compile(
      "10[0-3]|20[0-8]|226|30[0-8]|40\\d|41[0-8]|42[1-689]|431|451|50[0-8]|51[01]|[45]xx");

  private static final Pattern OF_HTTP =
      Pattern.compile("(?i)\\bhttps?(?![a-z])|\\bstatus(?:es)?(?![a-z])|\\brest\\b|状态码|ステータス");

  private static final Pattern PHRASE = Pattern.compile(
      "(?i)\\b(?:bad request|unauthori[sz]ed|forbidden|not found|internal (?:server )?error|too many requests"
          + "|method not allowed|not acceptable|unprocessable|service unavailable|bad gateway|conflict|no content|created|ok)\\b");

  private StatusTables() {}

  /** Whether the codes of a table are nothing but HTTP statuses. */
  static boolean contain(Table table, ColumnRoles roles) {
    return isOfResponses(table, roles)
        || looksLikeOne(table, roles)
            && (speaksOfHttp(table) || share(table, roles, Role.MESSAGE, PHRASE) > SOME);
  }

  /** The responses of OpenAPI go by their statuses, and by names where nothing uses them. */
  private static boolean isOfResponses(Table table, ColumnRoles roles) {
    return table.kind() == Kind.DECLARED
        && roles.has(Role.CODE)
        && roles.has(Role.STATUS)
        && table.rows().stream()
            .allMatch(row -> roles.text(Role.STATUS, row).isEmpty()
                || roles.text(Role.STATUS, row).equals(roles.text(Role.CODE, row)));
  }

  /** Whether the codes of a table are all numbers that statuses have. */
  static boolean looksLikeOne(Table table, ColumnRoles roles) {
    return roles.has(Role.CODE)
        && isWithoutOtherStatus(table, roles)
        && roles.shape(Role.CODE).statuses() > NEARLY_ALL
        && share(table, roles, Role.CODE, REGISTERED) > NEARLY_ALL;
  }

  /** A status beside a code that is another makes the code more than a status. */
  private static boolean isWithoutOtherStatus(Table table, ColumnRoles roles) {
    return !roles.has(Role.STATUS)
        || table.rows().stream()
            .allMatch(row -> roles.text(Role.STATUS, row).equals(roles.text(Role.CODE, row)));
  }

  /** Whether words are what a status is called, and say no more than it. */
  static boolean isPhrase(String words) {
    return PHRASE.matcher(Words.of(words)).matches();
  }

  private static boolean speaksOfHttp(Table table) {
    Stream<String> headings = table.headings().stream();
    return Stream.of(Stream.of(table.title()), table.columns().stream(), headings)
        .flatMap(texts -> texts)
        .anyMatch(text -> OF_HTTP.matcher(Words.of(text)).find());
  }

  private static double share(Table table, ColumnRoles roles, Role role, Pattern pattern) {
    long found = table.rows().stream()
        .map(row -> roles.text(role, row))
        .flatMap(Optional::stream)
        .filter(text -> pattern.matcher(text).find())
        .count();
    return table.rows().isEmpty() ? 0 : (double) found / table.rows().size();
  }
}
