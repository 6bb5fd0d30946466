package dev.errata.documents.extract;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table.Kind;
import dev.errata.documents.document.TermStyle;
import dev.errata.documents.extract.DocumentedError.Place;
import dev.errata.documents.extract.TableReport.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads the rows of a table as errors. */
final class RowReader {

  /** So many rows show how codes begin. */
  private static final int ENOUGH = 100;

  private final NumberedTable table;
  private final ColumnRoles roles;
  private final Optional<Integer> status;
  private final KnownErrors known;
  private final List<Remark> reported = new ArrayList<>();
  private final List<Remark> guesses = new ArrayList<>();
  private final boolean isOfStatuses;
  private final Optional<TermStyle> style;
  private int taken;

  /** A row of the table that is a heading for those below it. */
  private Optional<String> subheading = Optional.empty();

  /**
   * Makes a reader.
   *
   * @param isOfStatuses whether the codes are HTTP statuses
   */
  RowReader(
      NumberedTable table,
      ColumnRoles roles,
      Optional<Integer> status,
      boolean isOfStatuses,
      KnownErrors known) {
    this.table = table;
    this.roles = roles;
    this.status = status;
    this.known = known;
    this.style = TermStyles.ofNearlyAll(table.table(), roles);
    this.isOfStatuses = isOfStatuses;
  }

  TableReport read() {
    table.table().rows().forEach(this::read);
    return TableReport.taken(table, roles, taken, reported, guesses);
  }

  private void read(Row row) {
    Optional<String> heading = subheading(row);
    if (heading.isPresent()) {
      subheading = heading;
      report(row, "a heading: '" + heading.get() + "'");
      return;
    }
    Optional<String> cell = roles.text(Role.CODE, row);
    if (cell.isEmpty()) {
      report(row, "no code");
      return;
    }
    if (table.table().kind() == Kind.TABLE && ColumnShape.isNothing(cell.get())) {
      report(row, "'" + cell.get() + "' is no code");
      return;
    }
    if (table.table().kind() == Kind.DATA && isOfDocument(cell.get())) {
      report(row, "'" + cell.get() + "' is of the document, not of an error");
      return;
    }
    Optional<CodeCell> code = isTitled() ? CodeCell.titled(cell.get()) : CodeCell.of(cell.get());
    code = code.or(() -> CodeCell.titled(cell.get())).or(() -> phrase(cell.get(), row));
    if (code.isPresent() && isTextAmongNumbers(code.get())) {
      report(row, "'" + cell.get() + "' has no number, as the others have");
      return;
    }
    if (code.isPresent() && isWordAmongCodes(code.get())) {
      report(row, "'" + cell.get() + "' heads several sections, so it is no code");
      return;
    }
    if (code.isEmpty()) {
      report(row, "'" + cell.get() + "' is no code");
      return;
    }
    take(row, code.get());
  }

  /** Prose has headings such as {@code See}, again and again, among those that are codes. */
  private boolean isWordAmongCodes(CodeCell code) {
    return table.table().kind() == Kind.SECTIONS
        && TermStyle.of(code.codes().get(0)) == TermStyle.WORD
        && code.text().isEmpty()
        && isRepeated(code.codes().get(0));
  }

  /** Files of texts have other texts beside those of errors, and codes with numbers are codes. */
  private boolean isTextAmongNumbers(CodeCell code) {
    return table.table().kind() == Kind.DATA
        && style.filter(RowReader::hasNumber).isPresent()
        && !hasNumber(TermStyle.of(code.codes().get(0)))
        && code.codes().get(0).chars().noneMatch(Character::isDigit)
        && table.table().rows().stream()
            .limit(ENOUGH)
            .map(row -> row.cells().get(0).text())
            .filter(key -> key.chars().anyMatch(Character::isDigit))
            .noneMatch(key -> beginning(key).equals(beginning(code.codes().get(0))));
  }

  private static String beginning(String key) {
    return key.split("[._:-]", 2)[0];
  }

  private static boolean hasNumber(TermStyle style) {
    return style == TermStyle.NUMBER
        || style == TermStyle.NUMBERED
        || style == TermStyle.HEXADECIMAL;
  }

  private boolean isRepeated(String heading) {
    return table.table().rows().stream()
            .filter(row -> row.cells().get(0).text().equals(heading))
            .limit(2)
            .count()
        > 1;
  }

  /** Keys such as {@code $schema} and {@code _comment} say something of the file. */
  private static boolean isOfDocument(String key) {
    return key.startsWith("$") || key.startsWith("_");
  }

  /** Words are a code where something else is said of them. */
  private Optional<CodeCell> phrase(String cell, Row row) {
    boolean isTold = Stream.of(Role.MESSAGE, Role.DESCRIPTION, Role.SOLUTION)
        .anyMatch(role -> roles.text(role, row).isPresent());
    return isTitled() || !isTold ? Optional.empty() : CodeCell.phrase(cell);
  }

  private void take(Row row, CodeCell code) {
    List<String> same = new ArrayList<>();
    for (String one : code.codes()) {
      known
          .add(error(row, one, code), table.table())
          .ifPresent(other -> same.add(other.place().toString()));
    }
    if (same.size() == code.codes().size()) {
      report(row, "the same error as in " + String.join(", ", same));
      return;
    }
    taken++;
    if (code.codes().size() > 1) {
      guess(
          row, "one row for " + code.codes().size() + " codes: " + String.join(", ", code.codes()));
    }
  }

  private DocumentedError error(Row row, String code, CodeCell cell) {
    String title = cell.text();
    Optional<String> text = roles.text(Role.MESSAGE, row);
    Optional<String> first =
        Optional.of(title).filter(found -> !found.isEmpty()).or(() -> text);
    String description = roles
        .text(Role.DESCRIPTION, row)
        .or(() -> title.isEmpty() ? Optional.empty() : text)
        .orElse("");
    Optional<String> message =
        first.or(() -> Optional.of(description).filter(found -> !found.isEmpty()));
    return new DocumentedError(
        code,
        status(row, code, cell.status()),
        message.orElseGet(() -> madeUpMessage(roles.text(Role.NAME, row).orElse(code))),
        message.isEmpty(),
        first.isPresent() ? description : "",
        roles.text(Role.SOLUTION, row).orElse(""),
        roles.text(Role.NAME, row),
        headings(row),
        new Place(table.document(), row.line()));
  }

  private Optional<Integer> status(Row row, String code, Optional<Integer> beside) {
    Optional<StatusCell> cell = roles.text(Role.STATUS, row).flatMap(StatusCell::of);
    cell.filter(found -> !found.isOnly())
        .ifPresent(found -> guess(row, "of several statuses the first: " + found.status()));
    return cell.map(StatusCell::status)
        .or(() -> beside)
        .or(() -> statusOfHeadings(row))
        .or(() -> ofCode(code))
        .or(() -> status);
  }

  /** Where codes are nothing but statuses, each is its own. */
  private Optional<Integer> ofCode(String code) {
    return isOfStatuses && code.matches("[45]\\d\\d")
        ? Optional.of(Integer.parseInt(code))
        : Optional.empty();
  }

  private Optional<Integer> statusOfHeadings(Row row) {
    List<String> headings = headings(row);
    for (int i = headings.size() - 1; i >= 0; i--) {
      OptionalInt found = StatusCell.ofHeading(headings.get(i));
      if (found.isPresent()) {
        return Optional.of(found.getAsInt());
      }
    }
    return Optional.empty();
  }

  private List<String> headings(Row row) {
    if (subheading.isEmpty()) {
      return row.headings();
    }
    List<String> headings = new ArrayList<>(row.headings());
    headings.add(subheading.get());
    return List.copyOf(headings);
  }

  /** A row of which every cell says the same stretches over all columns: it is a heading. */
  private Optional<String> subheading(Row row) {
    List<String> texts = row.cells().stream().map(Cell::text).distinct().toList();
    boolean isOne = row.cells().size() > 1 && texts.size() == 1 && !texts.get(0).isEmpty();
    boolean isOfCells =
        table.table().kind() == Kind.TABLE || table.table().kind() == Kind.HEADLESS_TABLE;
    return isOfCells && (isOne || isAlone(row)) ? Optional.of(firstText(row)) : Optional.empty();
  }

  /** What stands alone in a row, and is written as no code of the table is, heads the next rows. */
  private boolean isAlone(Row row) {
    List<String> texts =
        row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).toList();
    return texts.size() == 1
        && row.cells().size() > 1
        && style.isPresent()
        && TermStyle.of(texts.get(0)) != style.get();
  }

  private static String firstText(Row row) {
    return row.cells().stream()
        .map(Cell::text)
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse("");
  }

  private boolean isTitled() {
    Kind kind = table.table().kind();
    return kind == Kind.BLOCKS || kind == Kind.SECTIONS || kind == Kind.LIST;
  }

  /** {@code NOT_FOUND} as a sentence: {@code Not found.} */
  private static String madeUpMessage(String code) {
    String words = Words.of(code);
    return words.isEmpty()
        ? code
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private void report(Row row, String text) {
    reported.add(new Remark(row.line(), text));
  }

  private void guess(Row row, String text) {
    guesses.add(new Remark(row.line(), text));
  }
}
