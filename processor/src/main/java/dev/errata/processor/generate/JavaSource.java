package dev.errata.processor.generate;

import java.util.List;

/**
 * Java source as it grows, line by line, laid out as people do: two spaces for each block, four for
 * what continues a line, and no line longer than 100 columns that can be broken.
 */
final class JavaSource {

  /** A space at which a line may be broken. */
  static final char SPACE = '\f';

  /** A place without a space at which a line may be broken. */
  static final char GAP = '\u000B';

  private static final int WIDTH = 100;
  private static final String BLOCK = "  ";
  private static final String CONTINUATION = "    ";

  private final StringBuilder out = new StringBuilder();
  private String indentation = "";

  /** Joins the items of a list so that a line can be broken between them. */
  static String list(List<String> items) {
    return String.join("," + SPACE, items);
  }

  /** A line, or more if it is too long. */
  JavaSource line(String line) {
    append(line);
    out.append('\n');
    return this;
  }

  /** A line that is empty. */
  JavaSource blank() {
    out.append('\n');
    return this;
  }

  /** The header of a block, whose lines follow. */
  JavaSource open(String header) {
    line(header + " {");
    return indent();
  }

  /** The end of a block. */
  JavaSource close() {
    return close("}");
  }

  /** The end of a block, with what follows it on its line. */
  JavaSource close(String end) {
    return outdent().line(end);
  }

  JavaSource indent() {
    indentation += BLOCK;
    return this;
  }

  JavaSource outdent() {
    indentation = indentation.substring(BLOCK.length());
    return this;
  }

  /** A method that makes an array of the given expressions. */
  JavaSource arrayMethod(String type, String name, List<String> elements) {
    blank();
    open("private static " + type + "[] " + name + "()");
    open("return new " + type + "[]");
    elements.forEach(element -> line(element + ","));
    return close("};").close();
  }

  /** A Javadoc comment, on one line if it fits. */
  JavaSource javadoc(Javadoc javadoc) {
    List<String> lines = javadoc.lines();
    if (lines.size() == 1 && indentation.length() + lines.get(0).length() + 7 <= WIDTH) {
      out.append(indentation).append("/** ").append(lines.get(0)).append(" */\n");
      return this;
    }
    out.append(indentation).append("/**\n");
    for (String line : lines) {
      out.append(indentation).append(line.isEmpty() ? " *" : " * ").append(line).append('\n');
    }
    out.append(indentation).append(" */\n");
    return this;
  }

  /** Breaks at the last place before the margin; at the next one if there is none. */
  private void append(String line) {
    out.append(indentation);
    if (line.indexOf(SPACE) < 0 && line.indexOf(GAP) < 0) {
      out.append(line);
      return;
    }
    int column = indentation.length();
    for (int start = 0, end; start <= line.length(); start = end + 1) {
      end = nextBreak(line, start);
      int space = start > 0 && line.charAt(start - 1) == SPACE ? 1 : 0;
      int width = end - start;
      if (start > 0 && column + space + width > WIDTH) {
        out.append('\n').append(indentation).append(CONTINUATION);
        column = indentation.length() + CONTINUATION.length() + width;
      } else {
        out.append(" ".repeat(space));
        column += space + width;
      }
      out.append(line, start, end);
    }
  }

  private static int nextBreak(String line, int start) {
    for (int i = start; i < line.length(); i++) {
      if (line.charAt(i) == SPACE || line.charAt(i) == GAP) {
        return i;
      }
    }
    return line.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
