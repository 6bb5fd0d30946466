package dev.errata.documents.extract;

import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table.Kind;
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

  private final NumberedTable table;
  private final ColumnRoles roles;
  private final Optional<Integer> status;
  private final KnownErrors known;
  private final List<Remark> reported = new ArrayList<>();
  private final List<Remark> guesses = new ArrayList<>();
  private final boolean isOfStatuses;
  private final OtherRows others;
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
    this.others = new OtherRows(table.table(), roles);
    this.isOfStatuses = isOfStatuses;
  }

  TableReport read() {
    table.table().rows().forEach(this::read);
    return TableReport.taken(table, roles, taken, reported, guesses);
  }

  private void read(Row row) {
    Optional<String> heading = others.heading(row);
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
    Optional<CodeCell> code = code(cell.get(), row);
    others
        .whyNot(cell.get(), code)
        .ifPresentOrElse(
            why -> report(row, "'" + cell.get() + "' " + why), () -> take(row, code.orElseThrow()));
  }

  private Optional<CodeCell> code(String cell, Row row) {
    Optional<CodeCell> code = isTitled() ? CodeCell.titled(cell) : CodeCell.of(cell);
    return code.or(() -> CodeCell.titled(cell)).or(() -> phrase(cell, row));
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
