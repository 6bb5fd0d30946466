package dev.errata.catalog.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code ram-error-codes.txt}: sections by HTTP status, in them families and errors, and
 * under each error its three fields. Blank lines carry no meaning.
 *
 * <p>A family's heading stands on a line of its own or, more often, before its first code on the
 * same line ({@code EntityNotExist EntityNotExist.User}).
 */
public final class RamDocument {
  private static final String INTRODUCTION =
      "This topic describes information about RAM API errors."
          + " For more information, see API Error Center.";
  private static final Pattern SECTION = Pattern.compile("HTTP status ([1-5][0-9]{2})");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]+(?:\\.[A-Za-z]+)*");
  private static final Pattern FAMILY_AND_CODE =
      Pattern.compile("([A-Za-z]+) (\\1(?:\\.[A-Za-z]+)+)");

  /** What stands before the label of a field: a bullet, indented. */
  private static final String BULLET = "  \u2022 ";

  private final Path document;
  private final List<String> lines;
  private int next;

  private final List<String> families = new ArrayList<>();
  private final List<DocumentedError> errors = new ArrayList<>();

  private RamDocument(Path document) {
    this.document = document;
    try {
      this.lines = Files.readAllLines(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    parse();
  }

  /**
   * Returns the errors in the order of the document.
   *
   * @throws IllegalStateException if a line is not what the document is known to hold
   */
  public static List<DocumentedError> read(Path document) {
    return List.copyOf(new RamDocument(document).errors);
  }

  /**
   * Returns the headings of the families in the order of the document.
   *
   * @throws IllegalStateException if a line is not what the document is known to hold
   */
  public static List<String> families(Path document) {
    return List.copyOf(new RamDocument(document).families);
  }

  private void parse() {
    if (!peek().equals(INTRODUCTION)) {
      throw notUnderstood();
    }
    next++;
    skipBlankLines();
    String section = section();
    skipBlankLines();
    while (next < lines.size()) {
      if (SECTION.matcher(peek()).matches()) {
        section = section();
      } else {
        familyOrError(section);
      }
      skipBlankLines();
    }
  }

  private String section() {
    Matcher section = SECTION.matcher(peek());
    if (!section.matches()) {
      throw notUnderstood();
    }
    next++;
    return section.group(1);
  }

  private void familyOrError(String status) {
    String line = peek();
    Matcher both = FAMILY_AND_CODE.matcher(line);
    if (both.matches()) {
      families.add(both.group(1));
    } else if (!CODE.matcher(line).matches()) {
      throw notUnderstood();
    }
    next++;
    skipBlankLines();
    if (!both.matches() && peek().startsWith(line + ".")) {
      families.add(line);
      return;
    }
    error(both.matches() ? both.group(2) : line, status);
  }

  private void error(String code, String status) {
    if (!peek().equals(BULLET + "HTTP status: " + status)) {
      throw notUnderstood();
    }
    next++;
    String message = field(BULLET + "Error message: ");
    String solution = field(BULLET + "Solution: ");
    errors.add(new DocumentedError(code, Integer.parseInt(status), message, "", solution));
  }

  private String field(String label) {
    String line = peek();
    if (!line.startsWith(label)) {
      throw notUnderstood();
    }
    String value = line.substring(label.length());
    if (value.isEmpty() || !value.equals(value.strip())) {
      throw notUnderstood();
    }
    next++;
    return value;
  }

  private void skipBlankLines() {
    while (next < lines.size() && lines.get(next).isEmpty()) {
      next++;
    }
  }

  /** The line that is next, or an empty one past the end, which nothing accepts. */
  private String peek() {
    return next < lines.size() ? lines.get(next) : "";
  }

  private IllegalStateException notUnderstood() {
    return new IllegalStateException(
        "%s:%d: not understood: '%s'".formatted(document, next + 1, peek()));
  }
}
