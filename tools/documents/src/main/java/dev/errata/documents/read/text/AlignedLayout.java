package dev.errata.documents.read.text;

import dev.errata.documents.document.TermStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the fields of lines stand, and which lines have them in the same places. */
final class AlignedLayout {

  /** Behind a sentence some writers set two blanks. */
  private static final Pattern GAP = Pattern.compile(" *\\t[\\t ]*|(?<![.!?])  +|(?<=[.!?])   +");

  // What a single line or two may have by chance is a table from here on.
  private static final int FEWEST_ROWS = 3;

  /** A piece of a line and the column of characters at which it begins. */
  record Field(String text, int start) {}

  private static final long CODED = -1_000_000;

  private final Map<Long, Integer> layouts = new HashMap<>();

  /** Looks through a text for lines that are laid out alike. */
  AlignedLayout(List<String> lines) {
    for (String line : lines) {
      long layout = layout(fields(line));
      if (layout != 0) {
        layouts.merge(layout, 1, Integer::sum);
      }
    }
  }

  private static long layout(List<Field> fields) {
    if (fields.size() < 2 || fields.get(0).text().endsWith(":")) {
      return 0;
    }
    if (fields.size() == 2 && isCode(fields.get(0).text())) {
      return CODED;
    }
    Field second = fields.get(1);
    return second.start() < 0 ? -fields.size() : fields.get(0).start() * 10_000L + second.start();
  }

  /** Behind a code it does not matter where the text begins. */
  private static boolean isCode(String text) {
    TermStyle style = TermStyle.of(text);
    return style == TermStyle.HEXADECIMAL
        || style == TermStyle.NUMBERED
        || style == TermStyle.CONSTANT && text.indexOf('_') > 0;
  }

  /** Behind a tab a place is not known, but the number of fields is. */
  static List<Field> fields(String line) {
    String text = line.stripTrailing();
    int indent = Source.indent(text);
    if (text.indexOf("  ", indent) < 0 && text.indexOf('\t', indent) < 0 || text.length() > 9_999) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    int from = indent;
    boolean hasTab = false;
    while (gap.find(from)) {
      fields.add(new Field(text.substring(from, gap.start()), hasTab ? -1 : from));
      hasTab |= gap.group().indexOf('\t') >= 0;
      from = gap.end();
    }
    fields.add(new Field(text.substring(from), hasTab ? -1 : from));
    return fields;
  }

  /** Whether a line is one of those that are laid out alike. */
  boolean isRow(String line) {
    return layouts.getOrDefault(of(line), 0) >= FEWEST_ROWS && !line.strip().startsWith("#");
  }

  /** A number for how a line is laid out; 0 if it has no columns. */
  long of(String line) {
    return layout(fields(line));
  }

  /** Where columns begin: as in the line that has most of them; empty behind tabs. */
  static List<Integer> starts(List<List<Field>> drawn) {
    List<Field> widest = List.of();
    for (List<Field> fields : drawn) {
      widest = fields.size() > widest.size() ? fields : widest;
    }
    List<Integer> starts = widest.stream().map(Field::start).toList();
    return starts.contains(-1) ? List.of() : starts;
  }

  /** The column whose beginning is nearest to a place. */
  static int nearest(int start, List<Integer> starts) {
    int nearest = 0;
    for (int i = 1; i < starts.size(); i++) {
      if (Math.abs(starts.get(i) - start) < Math.abs(starts.get(nearest) - start)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
