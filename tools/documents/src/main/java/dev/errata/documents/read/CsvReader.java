package dev.errata.documents.read;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.document.Row;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.data.FoldedText;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads text whose columns are separated by a character, whichever that is. */
final class CsvReader implements FormatReader {

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*");
  private static final Pattern SENTENCE = Pattern.compile(".*\\w\\.|.{60,}");

  /** A single row of commas must not make all rows as wide. */
  private static final long MOST_CELLS = 20_000_000;

  private static final int MOST_VALUES = 2_000_000;

  private record Line(List<Cell> cells, int number) {

    boolean isBlank() {
      return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
  }

  @Override
  public ReadDocument read(String name, String text) {
    List<Line> lines = lines(text, CsvSeparator.of(name, text));
    // Titles above the head have a cell only.
    int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    if ((long) width * lines.size() > MOST_CELLS) {
      throw new StreamConstraintsException("it has a row of " + width + " columns");
    }
    int head = 0;
    while (head < lines.size() && width > 1 && filled(lines.get(head)) < 2) {
      head++;
    }
    if (head >= lines.size()) {
      head = 0;
    }
    List<String> headings = lines.subList(0, head).stream()
        .map(line -> line.cells().get(0).text())
        .filter(heading -> !heading.isEmpty())
        .toList();
    return lines.isEmpty()
        ? ReadDocument.of(List.of())
        : ReadDocument.of(List.of(table(lines.subList(head, lines.size()), width, headings)));
  }

  private static long filled(Line line) {
    return line.cells().stream().filter(cell -> !cell.text().isEmpty()).count();
  }

  private static Table table(List<Line> lines, int width, List<String> headings) {
    Line first = lines.get(0);
    boolean hasHead = isHead(first) && !FirstRow.isAsOthers(cells(lines));
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(
          hasHead
              ? i < first.cells().size() ? first.cells().get(i).text() : ""
              : Columns.numbered(i));
    }
    List<Row> rows = new ArrayList<>();
    for (Line line : hasHead ? lines.subList(1, lines.size()) : lines) {
      List<Cell> cells = new ArrayList<>(line.cells());
      Cell none = new Cell("", line.number());
      IntStream.range(cells.size(), width).forEach(i -> cells.add(none));
      rows.add(new Row(Collections.unmodifiableList(cells), headings, line.number()));
    }
    return new Table(
        hasHead ? Table.Kind.TABLE : Table.Kind.HEADLESS_TABLE,
        headings.isEmpty() ? "" : headings.get(headings.size() - 1),
        List.copyOf(columns),
        List.copyOf(rows),
        first.number());
  }

  private static List<List<Cell>> cells(List<Line> lines) {
    return lines.stream().map(Line::cells).toList();
  }

  /** Names of columns are no numbers and no sentences, and each is another. */
  private static boolean isHead(Line first) {
    List<String> names =
        first.cells().stream().map(Cell::text).filter(name -> !name.isEmpty()).toList();
    return !names.isEmpty()
        && names.stream().distinct().count() == names.size()
        && names.stream()
            .noneMatch(
                name -> NUMBER.matcher(name).matches() || SENTENCE.matcher(name).matches());
  }

  private static List<Line> lines(String text, char separator) {
    List<Line> lines = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    int count = 0;
    try (JsonParser parser = parser(text, separator)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          String value = parser.getString();
          count++;
          if (count > MOST_VALUES) {
            throw new StreamConstraintsException(
                "it holds more than " + MOST_VALUES + " values", parser.currentTokenLocation());
          }
          cells.add(new Cell(
              FoldedText.of(value == null ? "" : value),
              parser.currentTokenLocation().getLineNr()));
        } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
          Line line = new Line(List.copyOf(cells), cells.get(0).line());
          if (!line.isBlank()) {
            lines.add(line);
          }
          cells.clear();
        }
      }
    }
    return lines;
  }

  private static JsonParser parser(String text, char separator) {
    CsvSchema schema =
        CsvSchema.builder().setColumnSeparator(separator).setAllowComments(true).build();
    ObjectReadContext context = new ObjectReadContext.Base() {
      @Override
      public FormatSchema getSchema() {
        return schema;
      }
    };
    return CsvFactory.builder()
        .enable(CsvReadFeature.WRAP_AS_ARRAY)
        .enable(CsvReadFeature.SKIP_EMPTY_LINES)
        .build()
        .createParser(context, new StringReader(text));
  }
}
