package dev.errata.documents.read.code;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.code.JavaComments.Said;
import dev.errata.documents.read.data.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows with their comments, which may turn out to be heads of several rows. */
final class CommentedRows {

  private record Commented(String key, Map<String, Cell> cells, Optional<Said> comment, int line) {}

  private final String title;
  private final List<String> outer;
  private final List<Commented> rows = new ArrayList<>();

  /**
   * Rows of a type that stands in others.
   *
   * @param outer what these are called, outermost first
   */
  CommentedRows(String title, List<String> outer) {
    this.title = title;
    this.outer = outer;
  }

  /** Adds a row; the comment becomes its cell unless it is a head. */
  void add(String key, Map<String, Cell> cells, Optional<Said> comment, int line) {
    rows.add(new Commented(key, cells, comment, line));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Comments above few of the rows only are heads of those and of what follows them. */
  Table build() {
    long heads = rows.stream()
        .filter(row -> row.comment().filter(Said::mayBeHead).isPresent())
        .count();
    boolean areHeads = rows.size() > 2 && heads * 2 <= rows.size();
    TableBuilder table = TableBuilder.keyed(Table.Kind.ENUM, title);
    List<String> headings = outer;
    for (Commented row : rows) {
      if (areHeads && row.comment().filter(Said::mayBeHead).isPresent()) {
        headings = new ArrayList<>(outer);
        headings.add(row.comment().get().cell().text());
        row.comment()
            .flatMap(Said::behind)
            .ifPresent(cell -> row.cells().putIfAbsent(Columns.COMMENT, cell));
      } else {
        row.comment().ifPresent(said -> row.cells().putIfAbsent(Columns.COMMENT, said.cell()));
      }
      table.add(row.key(), row.cells(), headings, row.line());
    }
    return table.build();
  }
}
