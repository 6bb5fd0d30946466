package dev.errata.documents.document;

import java.util.List;

/**
 * Rows that tell the same of several things.
 *
 * @param kind how the document writes them
 * @param title what people find it by: the last heading before it, the path of keys in data, the
 *     name of an enum; empty for none
 * @param columns the names of the columns as the document has them, or as {@link Columns} calls
 *     them where it names none
 * @param rows the rows in the order of the document
 * @param line where it begins, from 1
 */
public record Table(Kind kind, String title, List<String> columns, List<Row> rows, int line) {

  /** The headings that its first row stands below, outermost first; none if it has no rows. */
  public List<String> headings() {
    return rows.isEmpty() ? List.of() : rows.get(0).headings();
  }

  /** How a document writes what is read as a table. */
  public enum Kind {
    /** A table with a head: HTML, Markdown, pipes, CSV. */
    TABLE,
    /** A table whose columns have no names. */
    HEADLESS_TABLE,
    /** Headings with {@code label: value} below each. */
    BLOCKS,
    /** Headings with a paragraph below each. */
    SECTIONS,
    /** A list whose items begin with a term, {@code <dl>} among them. */
    LIST,
    /** Mappings or sequences of data: JSON, YAML, TOML, properties. */
    DATA,
    /** Constants of an enum: Java, protobuf. */
    ENUM,
    /** Errors that a format declares as such: Conjure, OpenAPI. */
    DECLARED
  }
}
