package dev.errata.documents;

import dev.errata.documents.document.Problem;
import dev.errata.documents.extract.ExtractOptions;
import dev.errata.documents.extract.NumberedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What users choose in documents that do not have it. */
final class UnmatchedOptions {

  private final ExtractOptions options;
  private final String documents;

  /**
   * Begins to look.
   *
   * @param documents what messages call the documents
   */
  UnmatchedOptions(ExtractOptions options, String documents) {
    this.options = options;
    this.documents = documents;
  }

  /** A problem for each table, section and column that is not there. */
  List<Problem> in(List<NumberedTable> tables) {
    List<Problem> problems = new ArrayList<>();
    options.tables().stream()
        .filter(number -> tables.stream().noneMatch(table -> table.number() == number))
        .min(Comparator.naturalOrder())
        .ifPresent(number -> problems.add(problem(
            "there is no table " + number,
            tables.isEmpty()
                ? "leave --table out"
                : "the tables have the numbers 1 to " + tables.size() + ", in the report")));
    options.sections().stream()
        .filter(section ->
            tables.stream().noneMatch(table -> ExtractOptions.isInSection(table, section)))
        .forEach(section -> problems.add(problem(
            "nothing stands below a heading with '" + section + "'",
            "write a part of a heading as the document has it")));
    options.columns().values().stream()
        .filter(head -> tables.stream().noneMatch(table -> ExtractOptions.hasColumn(table, head)))
        .sorted()
        .forEach(head -> problems.add(problem(
            "no table has a column '" + head + "'",
            "write the head of the column, or its number from 1")));
    return problems;
  }

  private Problem problem(String text, String help) {
    return new Problem(documents, 0, text, help);
  }
}
