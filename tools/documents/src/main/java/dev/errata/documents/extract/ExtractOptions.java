package dev.errata.documents.extract;

import dev.errata.documents.document.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What users say of their documents.
 *
 * @param tables the numbers of the tables to take; empty for those that look like errors
 * @param sections texts of which a heading above what is taken has one; empty for all
 * @param columns the heads of columns whose roles are given
 * @param status the status of errors that have none in the document
 * @param isAll whether all that has codes is taken
 */
public record ExtractOptions(
    Set<Integer> tables,
    List<String> sections,
    Map<Role, String> columns,
    Optional<Integer> status,
    boolean isAll) {

  /** Nothing is said. */
  public static final ExtractOptions NONE =
      new ExtractOptions(Set.of(), List.of(), Map.of(), Optional.empty());

  /** Makes options that choose by what tables look like, too. */
  public ExtractOptions(
      Set<Integer> tables,
      List<String> sections,
      Map<Role, String> columns,
      Optional<Integer> status) {
    this(tables, sections, columns, status, false);
  }

  /** Whether users have said which tables to take. */
  boolean isChosen() {
    return isAll || !tables.isEmpty() || columns.containsKey(Role.CODE);
  }

  /** Whether a table stands below a heading with a text. */
  public static boolean isInSection(NumberedTable numbered, String section) {
    Table table = numbered.table();
    String text = section.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(table.title()), table.headings().stream())
        .anyMatch(heading -> heading.toLowerCase(Locale.ROOT).contains(text));
  }

  /** Whether a table has a column, by its head or its number from 1. */
  public static boolean hasColumn(NumberedTable table, String head) {
    return RoleFinder.columnOf(table.table(), head).isPresent();
  }

  /** The same, but what has codes in the sections is taken, whatever it looks like. */
  ExtractOptions choosingAll() {
    return new ExtractOptions(tables, sections, columns, status, true);
  }
}
