package dev.errata.documents.extract;

import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What speaks for a table being one of errors. */
final class Evidence {

  private static final Pattern OF_HEADINGS = Pattern.compile(
      "(?iu)\\b(?:errors?|exceptions?|faults?|failures?|failed|error ?codes?|status codes?|response codes?|return codes?|reply codes?"
          + "|result codes?|problems?|errno|sqlstates?|fehler\\w*|erreurs?|errores|erros?|ошиб\\w*)\\b|错误|异常|エラー|状态码");

  private static final Pattern OF_NAMES = Pattern.compile(
      "(?i)err(?:or)?(?![a-z])|errors?|exception|fault|problem|errno|sqlstate|failure|fail(?:ed)?(?=[A-Z_]|$)");

  private static final Pattern OF_CODES = Pattern.compile(
      "(?i)error|exception|invalid|not_?(?:found|allowed|exist|supported|permitted|authorized|available|implemented|acceptable)"
          + "|denied|missing|fail|forbidden|unauthori[sz]ed|exceed|conflict|too_?(?:many|large|long|short|big)|unknown|unsupported"
          + "|timeout|timed_?out|bad_?request|^bad_|expired|unavailable|already_?exists|duplicate|illegal|mismatch|rejected|violation"
          + "|corrupt|disabled|blocked|locked|required|malformed|limit|throttl|^err|_err$|^e[_-]?\\d|unable|cannot|abort|deadline");

  private static final Pattern OF_MESSAGES = Pattern.compile(
      "(?iu)\\b(?:not|no|cannot|can't|isn't|doesn't|don't|couldn't|invalid|fail\\w*|errors?|missing|denied|exceed\\w*|must|needs?|required|unknown|illegal"
          + "|unsupported|unable|already|expired|forbidden|unauthori[sz]ed|incorrect|wrong|too|unexpected|conflict\\w*|mismatch\\w*|without"
          + "|timeout|timed|unavailable|disabled|duplicate\\w*|bad|malformed|reject\\w*|exception|corrupt\\w*|violat\\w*|limit|never|unauthenticated|lacks?|outside|empty|null"
          + "|abort\\w*|refused|blocked|insufficient|throttl\\w*|deprecated|only|incorrect[oa]s?|inv[aá]lid[oa]s?|n[aã]o|debe\\w*|existe|nicht|kein\\w*|fehl\\w*|ung[uü]ltig\\w*|pas|erreur|ошибк\\w*|не"
          + "|declin\\w*|restrict\\w*|incomplete|unsuccessful\\w*|interrupt\\w*|lost|broken|overflow\\w*|unreachable|disallow\\w*|prohibit\\w*"
          + "|ineligible|inactive|suspend\\w*|unrecogni[sz]ed|unverified|stale|overload\\w*|brak|nie\\w*|błąd|non|errore|mancante|geçersiz|hata"
          + "|không|lỗi|tidak|gagal|salah|niet|geen|fout|ongeldig\\w*|inte|fel|saknas|немає|невірн\\w*"
          + "|неверн\\w*)\\b|失败|错误|无效|已|不|无法|异常|超时|过期|超过|过长|缺少|禁止|限制|拒绝|重复|没有|未|없|않|실패|오류|잘못|ない|ません|エラー|失敗|無効|できません|ありません|誤り");

  /** Nothing but errors is numbered below zero. */
  private static final Pattern NEGATIVE = Pattern.compile("^[-\\u2212]\\d+$");

  private static final Pattern OF_OTHERS = Pattern.compile(
      "(?i)\\b(?:options|parameters|settings|properties|arguments|fields|headers|opcodes|methods|scopes"
          + "|variables|endpoints|events|permissions|types)$");

  private static final Pattern OF_RESULTS =
      Pattern.compile("\\b(?:result|status|response|return|reply|validation|reason)(?: codes?)?$");

  private static final int LOOKED_AT = 120;

  private final List<String> names;

  /**
   * Makes the evidence of documents.
   *
   * @param names what the documents are called
   */
  Evidence(Collection<String> names) {
    this.names = List.copyOf(names);
  }

  /** How much speaks for it; 1 is enough where the head names codes, 2 always. */
  double of(Table table, ColumnRoles roles) {
    return (isOfErrors(table) ? 1 : 0)
        - (isOfOthers(table) ? 1 : 0)
        + (hasColumnOfErrors(table) || isOfResults(table) ? 0.5 : 0)
        + (isCalledOfErrors(table) ? 0.5 : 0)
        + (roles.has(Role.STATUS) || StatusTables.contain(table, roles) ? 1 : 0)
        + weight(Math.max(
            share(table, roles, Role.CODE, OF_CODES), share(table, roles, Role.NAME, OF_CODES)))
        + weight(share(table, roles, Role.MESSAGE, OF_MESSAGES))
        + weight(share(table, roles, Role.CODE, NEGATIVE))
        + (roles.has(Role.SOLUTION) ? 0.5 : 0);
  }

  /** Whether the table, or what stands above its first row, speaks of errors. */
  private static boolean isOfErrors(Table table) {
    return OF_HEADINGS.matcher(Words.of(table.title())).find()
        || table.headings().stream()
            .anyMatch(heading -> OF_HEADINGS.matcher(Words.of(heading)).find());
  }

  /** What a result may be is more often a failure than not. */
  private static boolean isOfResults(Table table) {
    return table.kind() == Kind.ENUM
        && OF_RESULTS.matcher(Words.of(table.title())).find();
  }

  private static boolean hasColumnOfErrors(Table table) {
    return table.columns().stream()
        .anyMatch(head -> OF_HEADINGS.matcher(Words.of(head)).find());
  }

  /** Whether what stands right above it names something that has tables, too. */
  private static boolean isOfOthers(Table table) {
    String title = Words.of(table.title());
    return OF_OTHERS.matcher(title).find() && !OF_HEADINGS.matcher(title).find();
  }

  private boolean isCalledOfErrors(Table table) {
    return OF_NAMES.matcher(table.title()).find()
        || names.stream().anyMatch(name -> OF_NAMES.matcher(name).find());
  }

  private static double weight(double share) {
    return share >= 0.6 ? 1.5 : share >= 0.25 ? 1 : share > 0.1 ? 0.5 : 0;
  }

  private static double share(Table table, ColumnRoles roles, Role role, Pattern pattern) {
    List<String> texts = table.rows().stream()
        .map((Row row) -> roles.text(role, row))
        .flatMap(Optional::stream)
        .toList();
    return texts.isEmpty()
        ? 0
        : (double) texts.stream()
                .filter(text -> pattern.matcher(begin(text)).find())
                .count()
            / texts.size();
  }

  /** In a long text there is any word; what an error is it says first. */
  private static String begin(String text) {
    return text.substring(0, Math.min(text.length(), LOOKED_AT));
  }
}
