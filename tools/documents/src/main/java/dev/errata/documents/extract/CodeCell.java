package dev.errata.documents.extract;

import dev.errata.documents.document.TermStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A code as documents write it in a cell or a heading.
 *
 * @param codes the codes that what stands beside it is said of; most often one
 * @param text what stands behind the code in the same cell; empty for none
 * @param status the HTTP status that stands before the code; empty for none
 */
record CodeCell(List<String> codes, String text, Optional<Integer> status) {

  /** A word that may be a code: no blanks, and no punctuation at its ends but signs. */
  private static final String WORD =
      "[-+]?[\\p{L}\\p{Nd}_$](?:[^\\s,;|()\\[\\]\"'`]*[^\\s,;|()\\[\\]\"'`:.])?\\*?";

  private static final Pattern ONE = Pattern.compile(WORD);
  private static final Pattern SEVERAL =
      Pattern.compile(WORD + "(?:\\s*(?:,|;|\\bor\\b|\\band\\b|\\s/\\s)\\s*" + WORD + ")+");
  private static final Pattern PARTS =
      Pattern.compile("\\s*(?:,|;|\\bor\\b|\\band\\b|\\s/\\s)\\s*");

  /** What stands before a code in headings. */
  private static final Pattern LABEL = Pattern.compile(
      "^(?:(?:http\\s+)?(?:api\\s+)?(?:error|status|exception|fault|reply|response)?\\s*(?:code|error|status|exception)"
          + "\\s*[:#-]?\\s+)(?=\\S)",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLED = Pattern.compile(
      "(" + WORD
          + ")(?:\\s*:\\s+|\\s+[-\\u2013\\u2014|]+\\s+|\\s*[-\\u2013\\u2014]\\s+|\\s+\\((?=.*\\)$)|\\s*,\\s+)(.+)");

  /** A number or a code in brackets, and then the name of it or words. */
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[](" + WORD + ")[)\\]]\\s*(?::\\s*|[-\\u2013\\u2014]\\s+)?(.+)");

  /** Pages of changes have versions and days in brackets. */
  private static final Pattern VERSION =
      Pattern.compile("[vV]?\\p{Nd}+(?:\\.\\p{Nd}+)+\\S*|\\p{Nd}{4}-\\p{Nd}{2}(?:-\\p{Nd}{2})?");

  private static final Pattern HAS_MARK = Pattern.compile("[\\p{Nd}_]");

  private static final Pattern NO_WORDS = Pattern.compile("[-+]?(?:0[xX]\\p{XDigit}+|[\\d.,]+)");

  /** {@code EINTR 4} and {@code EINTR (0x4)}. */
  private static final Pattern WITH_NUMBER = Pattern.compile(
      "([\\p{L}_][\\p{L}\\p{Nd}_.-]+)\\s+\\(?(?:[-+]?\\p{Nd}+|0x\\p{XDigit}+)L?\\)?");

  /** A number, and then words. */
  private static final Pattern NUMBERED = Pattern.compile(
      "([-+]?(?:0x\\p{XDigit}+|\\p{Nd}{2,9}))\\.?\\s+(?!(?:to|through|bis|until)\\s+\\d)([\\p{L}(].*)");

  private static final Pattern STATUS = Pattern.compile("[1-5][0-9]{2}");

  /** A code with or without brackets around it, and what it is called. */
  private static final Pattern BEHIND_STATUS =
      Pattern.compile("[(\\[`]?(" + WORD + ")[)\\]`]?(?:\\s*[-:,\\u2013\\u2014]\\s*(.+))?");

  /** Ranges of codes, and what tells one request from another. */
  private static final Pattern NO_CODE = Pattern.compile(
      "\\p{Nd}*(?:[xX]{2,}|#{2,}|\\*{2,})|\\p{Nd}{2,}[-\\u2013]\\p{Nd}{2,}|\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MOST_WORDS = 5;

  private static final int LONGEST = 200;

  private CodeCell(List<String> codes, String text) {
    this(codes, text, Optional.empty());
  }

  /** The codes of a cell; empty if it has none. */
  static Optional<CodeCell> of(String cell) {
    return one(cell).or(() -> several(cell)).or(() -> numbered(cell));
  }

  /** A name and its number in one cell: the name is the code. */
  private static Optional<CodeCell> numbered(String cell) {
    Matcher both = WITH_NUMBER.matcher(CodeText.clean(cell));
    return both.matches() && !TermStyle.of(both.group(1)).isWords()
        ? one(both.group(1))
        : Optional.empty();
  }

  /** The code that a heading or an item begins with; empty if there is none. */
  static Optional<CodeCell> titled(String heading) {
    String text = withoutLabel(CodeText.clean(heading));
    Optional<CodeCell> alone = one(text);
    return alone.isPresent() ? alone : parted(text).map(CodeCell::behindStatus);
  }

  /** Without a sign between them, a label and a word are two words of a title. */
  private static String withoutLabel(String heading) {
    Matcher label = LABEL.matcher(heading);
    if (!label.find()) {
      return heading;
    }
    String rest = heading.substring(label.end());
    boolean isSeparated = label.group().stripTrailing().matches(".*[:#-]");
    boolean isWords = TermStyle.of(rest.split("[\\s:]", 2)[0]) == TermStyle.WORD;
    return isWords && !isSeparated ? heading : rest;
  }

  /** {@code 404 (E-17) - Not found} and {@code 404 NOT_FOUND} are codes that have a status. */
  private CodeCell behindStatus() {
    String first = codes.get(0);
    Matcher behind = BEHIND_STATUS.matcher(text);
    boolean isCode = STATUS.matcher(first).matches()
        && behind.matches()
        && !TermStyle.of(behind.group(1)).isWords()
        && !StatusTables.isPhrase(behind.group(1))
        && !NO_WORDS.matcher(behind.group(1)).matches();
    if (!isCode) {
      return this;
    }
    String told = behind.group(2) == null ? "" : behind.group(2).strip();
    return new CodeCell(List.of(behind.group(1)), told, Optional.of(Integer.valueOf(first)));
  }

  private static Optional<CodeCell> parted(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()
        && bracketed.group(1).length() <= LONGEST
        && HAS_MARK.matcher(bracketed.group(1)).find()
        && !VERSION.matcher(bracketed.group(1)).matches()) {
      return Optional.of(bracketed(bracketed.group(1), bracketed.group(2)));
    }
    return Stream.of(TITLED, NUMBERED)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .filter(found -> one(found.group(1)).isPresent())
        .findFirst()
        .map(found -> new CodeCell(
            List.of(CodeText.clean(found.group(1))),
            told(withoutBracket(found.group(2)).strip())));
  }

  /** The bracket that closes what the code stands before. */
  private static String withoutBracket(String text) {
    return text.endsWith(")") && text.indexOf('(') < 0
        ? text.substring(0, text.length() - 1)
        : text;
  }

  /** {@code (4) ABORT} is the code of that name; {@code [E4] Aborted} is one with a title. */
  private static CodeCell bracketed(String code, String rest) {
    boolean isName = NO_WORDS.matcher(code).matches()
        && one(rest).isPresent()
        && rest.chars().anyMatch(c -> c == '_' || Character.isUpperCase(c));
    return isName
        ? new CodeCell(List.of(CodeText.clean(rest)), "")
        : new CodeCell(List.of(code), told(rest.strip()));
  }

  /** The number of a code says no more than the code. */
  private static String told(String title) {
    return NO_WORDS.matcher(title).matches() ? "" : title;
  }

  /** The words of a cell that are a code where the document says so: {@code Not Found}. */
  static Optional<CodeCell> phrase(String cell) {
    String text = CodeText.clean(cell);
    boolean isPhrase = !text.isEmpty()
        && text.length() <= LONGEST
        && BLANKS.split(text).length <= MOST_WORDS
        && (Character.isLetterOrDigit(text.codePointAt(0)) || text.charAt(0) == '{');
    return isPhrase ? Optional.of(new CodeCell(List.of(text), "")) : Optional.empty();
  }

  private static Optional<CodeCell> one(String cell) {
    String text = CodeText.clean(cell);
    return ONE.matcher(text).matches()
            && text.length() <= LONGEST
            && !NO_CODE.matcher(text).matches()
        ? Optional.of(new CodeCell(List.of(text), ""))
        : Optional.empty();
  }

  private static Optional<CodeCell> several(String cell) {
    String text = CodeText.clean(cell);
    return SEVERAL.matcher(text).matches() && text.length() <= LONGEST
        ? Optional.of(new CodeCell(
            PARTS.splitAsStream(text).map(CodeText::clean).distinct().toList(), ""))
        : Optional.empty();
  }
}
