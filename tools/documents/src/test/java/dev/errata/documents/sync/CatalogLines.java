package dev.errata.documents.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The lines of a catalog as a person sees them who edits it: the head, the errors, the rest. */
final class CatalogLines {

  final List<String> head = new ArrayList<>();
  final List<List<String>> errors = new ArrayList<>();
  final List<String> tail = new ArrayList<>();

  private CatalogLines() {}

  /** Parts a text with line feeds whose errors are indented by two. */
  static CatalogLines of(String text) {
    CatalogLines lines = new CatalogLines();
    List<String> pending = new ArrayList<>();
    boolean inErrors = false;
    for (String line : text.split("\n", -1)) {
      boolean isRoot = !line.isEmpty() && !line.startsWith(" ") && !line.startsWith("#");
      inErrors = isRoot ? false : inErrors;
      if (!inErrors) {
        (lines.errors.isEmpty() ? lines.head : lines.tail).addAll(pending);
        pending.clear();
        (lines.errors.isEmpty() ? lines.head : lines.tail).add(line);
        inErrors = line.startsWith("errors:");
      } else if (line.startsWith("    ")) {
        lines.errors.get(lines.errors.size() - 1).addAll(pending);
        pending.clear();
        lines.errors.get(lines.errors.size() - 1).add(line);
      } else if (line.startsWith("  ") && !line.startsWith("  #")) {
        pending.add(line);
        lines.errors.add(new ArrayList<>(pending));
        pending.clear();
      } else {
        pending.add(line);
      }
    }
    lines.tail.addAll(pending);
    return lines;
  }

  List<String> any(Random random) {
    return errors.get(random.nextInt(errors.size()));
  }

  /** The line of an error that has its key. */
  static int key(List<String> error) {
    int line = 0;
    while (!error.get(line).startsWith("  ") || error.get(line).startsWith("  #")) {
      line++;
    }
    return line;
  }

  /** The line of a field; negative if the error has none. */
  static int field(List<String> error, String name) {
    for (int i = 0; i < error.size(); i++) {
      if (error.get(i).startsWith("    " + name + ":")) {
        return i;
      }
    }
    return -1;
  }

  /** The line behind the last one of a field. */
  static int end(List<String> error, int field) {
    int end = field + 1;
    while (end < error.size() && error.get(end).startsWith("     ")) {
      end++;
    }
    return end;
  }

  /** The value of a field on one line, if it has neither quotes nor comments; else empty. */
  static String value(List<String> error, String name) {
    int line = field(error, name);
    if (line < 0 || end(error, line) > line + 1) {
      return "";
    }
    String value = error.get(line).substring(name.length() + 5).strip();
    return value.matches("[^'\"#>|{\\[].*") && !value.contains(" #") ? value : "";
  }

  @Override
  public String toString() {
    List<String> all = new ArrayList<>(head);
    errors.forEach(all::addAll);
    all.addAll(tail);
    return String.join("\n", all);
  }
}
