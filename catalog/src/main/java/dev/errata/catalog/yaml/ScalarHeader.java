package dev.errata.catalog.yaml;

import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;

/**
 * How a scalar begins, which tells how it is written: Jackson gives texts alone.
 *
 * @param written its first characters, at most three; none if the scalar is empty
 */
record ScalarHeader(String written) {

  static ScalarHeader of(SourceText source, Span scalar) {
    Position start = scalar.start();
    Position end = new Position(start.line(), start.column() + 3);
    return new ScalarHeader(scalar.end().equals(start) ? "" : source.slice(new Span(start, end)));
  }

  /** Whether the scalar stands without quotes and in no block. */
  boolean plain() {
    return written.isEmpty() || "'\"|>".indexOf(written.charAt(0)) < 0;
  }

  /**
   * The text that is meant. One in a block ends with a line end that nobody means to send, unless
   * its header asks to keep it.
   */
  String meant(String text) {
    boolean block = written.startsWith("|") || written.startsWith(">");
    return block && text.endsWith("\n") && !written.contains("+")
        ? text.substring(0, text.length() - 1)
        : text;
  }
}
