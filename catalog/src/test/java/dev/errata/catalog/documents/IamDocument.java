package dev.errata.catalog.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code iam-error-codes.txt}: a heading, then one table with a row for each error. */
final class IamDocument {
  private static final List<String> HEAD = List.of(
      "Error Codes\u00b6",
      "Status Code | Error Code | Error Message | Description | Measure |",
      "---|---|---|---|---|");

  /** Text that neither starts nor ends with white space and holds no bar. */
  private static final String CELL = "([^|\\s](?:[^|]*[^|\\s])?)";

  private static final Pattern ROW = Pattern.compile(
      "([1-5][0-9]{2}) \\| ([0-9A-Z.]+) \\| %1$s \\| %1$s \\| %1$s \\|".formatted(CELL));

  private IamDocument() {}

  /**
   * Returns the errors in the order of the document.
   *
   * @throws IllegalStateException if a line is not what the document is known to hold
   */
  static List<DocumentedError> read(Path document) {
    List<String> lines = lines(document);
    List<DocumentedError> errors = new ArrayList<>();
    for (int i = 0; i < Math.max(lines.size(), HEAD.size()); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      if (i < HEAD.size()) {
        if (!line.equals(HEAD.get(i))) {
          throw notUnderstood(document, i, line);
        }
        continue;
      }
      Matcher row = ROW.matcher(line);
      if (!row.matches()) {
        throw notUnderstood(document, i, line);
      }
      errors.add(new DocumentedError(
          row.group(2), Integer.parseInt(row.group(1)), row.group(3), row.group(4), row.group(5)));
    }
    return List.copyOf(errors);
  }

  private static List<String> lines(Path document) {
    try {
      return Files.readAllLines(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalStateException notUnderstood(Path document, int index, String line) {
    return new IllegalStateException(
        "%s:%d: not understood: '%s'".formatted(document, index + 1, line));
  }
}
