package dev.errata.documents.extract;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import dev.errata.documents.document.Table.Kind;
import dev.errata.documents.document.TermStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of a table of errors that are no errors, told by the other rows. */
final class OtherRows {

  private final Table table;
  private final Optional<TermStyle> style;
  private final Set<String> repeated = new HashSet<>();
  private final Set<String> beginnings;

  OtherRows(Table table, ColumnRoles roles) {
    this.table = table;
    this.style = TermStyles.ofNearlyAll(table, roles);
    this.beginnings = table.rows().stream()
        .map(row -> roles.text(Role.CODE, row))
        .flatMap(Optional::stream)
        .filter(OtherRows::hasDigit)
        .map(OtherRows::beginning)
        .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    table.rows().stream()
        .map(row -> row.cells().get(0).text())
        .filter(key -> !seen.add(key))
        .forEach(repeated::add);
  }

  /**
   * The heading of the rows below that a row is: each of its cells says the same, or only one says
   * anything, and that as no code of the table is written. Empty for other rows.
   */
  Optional<String> heading(Row row) {
    boolean isOfCells = table.kind() == Kind.TABLE || table.kind() == Kind.HEADLESS_TABLE;
    if (!isOfCells || row.cells().size() < 2) {
      return Optional.empty();
    }
    List<String> texts = row.cells().stream().map(Cell::text).toList();
    List<String> filled = texts.stream().filter(text -> !text.isEmpty()).toList();
    boolean isOne = filled.size() == texts.size() && texts.stream().distinct().count() == 1;
    boolean isAlone = filled.size() == 1
        && style.filter(most -> most != TermStyle.of(filled.get(0))).isPresent();
    return isOne || isAlone ? Optional.of(filled.get(0)) : Optional.empty();
  }

  /**
   * Why a row is no error.
   *
   * @param cell what stands where the others have their codes
   * @param code the code in it, if there is one
   * @return empty if it is one
   */
  Optional<String> whyNot(String cell, Optional<CodeCell> code) {
    if (code.isEmpty() || table.kind() == Kind.TABLE && ColumnShape.isNothing(cell)) {
      return Optional.of("is no code");
    }
    if (table.kind() == Kind.DATA && isOfDocument(cell)) {
      return Optional.of("is of the document, not of an error");
    }
    if (isTextAmongNumbers(code.get().codes().get(0))) {
      return Optional.of("has no number, as the others have");
    }
    return isHeadingOfSeveral(code.get())
        ? Optional.of("heads several sections, so it is no code")
        : Optional.empty();
  }

  /** Keys such as {@code $schema} and {@code _comment} say something of the file. */
  private static boolean isOfDocument(String key) {
    return key.startsWith("$") || key.startsWith("_");
  }

  /** Files of texts have other texts beside those of errors, which begin in another way. */
  private boolean isTextAmongNumbers(String code) {
    return table.kind() == Kind.DATA
        && style.filter(TermStyle::hasNumber).isPresent()
        && !hasDigit(code)
        && !beginnings.contains(beginning(code));
  }

  /** Prose has headings such as {@code See}, again and again, among those that are codes. */
  private boolean isHeadingOfSeveral(CodeCell code) {
    return table.kind() == Kind.SECTIONS
        && TermStyle.of(code.codes().get(0)) == TermStyle.WORD
        && code.text().isEmpty()
        && repeated.contains(code.codes().get(0));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static String beginning(String key) {
    return key.split("[._:-]", 2)[0];
  }
}
