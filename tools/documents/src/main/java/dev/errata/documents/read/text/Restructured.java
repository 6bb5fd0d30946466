package dev.errata.documents.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What reStructuredText has besides its text, taken away line by line. */
final class Restructured {

  private static final Pattern TARGET = Pattern.compile("\\s*\\.\\. +_[^:]*:.*");
  private static final Pattern DIRECTIVE = Pattern.compile("\\s*\\.\\. +([\\w-]+)::(.*)");
  /** A constant, an exception and the like, with what is said of it below. */
  private static final Pattern OBJECT = Pattern.compile(
      "\\s*\\.\\. +(?:\\w+:)?(?:macro|data|exception|enumerator|attribute|constant|const|member|envvar|object|describe)::"
          + "\\s*([\\w.$-]+)\\s*");

  private static final Pattern COMMENT = Pattern.compile("\\s*\\.\\.(\\s.*)?");
  private static final Pattern OPTION = Pattern.compile("\\s+:[a-z-]+:.*");

  private static final Set<String> ASIDES = Set.of(
      "note",
      "warning",
      "tip",
      "important",
      "caution",
      "danger",
      "attention",
      "hint",
      "table",
      "container",
      "versionadded",
      "versionchanged",
      "deprecated",
      "rubric",
      "admonition");

  private final List<String> all;
  private final List<String> lines = new ArrayList<>();
  private static final int FEWEST_ROWS = 3;

  private int hiddenBelow = -1;
  private boolean mayHaveOptions;

  private Restructured(List<String> all) {
    this.all = all;
  }

  /** The lines of a text; those of what is no text are blank. */
  static List<String> lines(String text) {
    List<String> all = text.lines().toList();
    boolean isIt = all.stream()
        .anyMatch(l -> l.contains(".. ")
            && (isDirective(l)
                || OBJECT.matcher(l).matches()
                || TARGET.matcher(l).matches()));
    if (!isIt) {
      return all;
    }
    Restructured read = new Restructured(all);
    for (int i = 0; i < all.size(); i++) {
      read.add(all.get(i), i);
    }
    return read.lines;
  }

  private static boolean isDirective(String line) {
    return DIRECTIVE.matcher(line).matches();
  }

  private void add(String line, int index) {
    int indent = Source.indent(line);
    if (line.isBlank()) {
      lines.add("");
      mayHaveOptions = false;
      return;
    }
    if (hiddenBelow >= 0 && indent > hiddenBelow) {
      lines.add("");
      return;
    }
    hiddenBelow = -1;
    Matcher object = OBJECT.matcher(line);
    if (object.matches()) {
      lines.add(" ".repeat(indent) + object.group(1) + ": " + body(index + 1, indent));
      hiddenBelow = indent;
      return;
    }
    Matcher directive = DIRECTIVE.matcher(line);
    if (mayHaveOptions && OPTION.matcher(line).matches() || TARGET.matcher(line).matches()) {
      lines.add("");
    } else if (directive.matches()) {
      directive(directive, line, indent);
    } else if (COMMENT.matcher(line).matches()) {
      hiddenBelow = indent;
      lines.add("");
    } else {
      lines.add(line);
      boolean isLiteral = line.stripTrailing().endsWith("::") && !isTable(index + 1, indent);
      hiddenBelow = isLiteral ? indent : -1;
    }
  }

  /** Whether a literal text is a table, since most of its lines have columns. */
  private boolean isTable(int from, int outerIndent) {
    int drawn = 0;
    int written = 0;
    for (int i = from; i < all.size(); i++) {
      if (!all.get(i).isBlank()) {
        if (Source.indent(all.get(i)) <= outerIndent) {
          break;
        }
        written++;
        drawn += AlignedLayout.fields(all.get(i)).size() > 1 ? 1 : 0;
      }
    }
    return drawn >= FEWEST_ROWS && drawn * 2 > written;
  }

  /** What stands below a line, further in. */
  private String body(int from, int outerIndent) {
    StringBuilder body = new StringBuilder();
    for (int i = from; i < all.size(); i++) {
      if (!all.get(i).isBlank()) {
        if (Source.indent(all.get(i)) <= outerIndent) {
          break;
        }
        body.append(OPTION.matcher(all.get(i)).matches() ? "" : all.get(i).strip() + " ");
      }
    }
    return body.toString().strip();
  }

  private void directive(Matcher directive, String line, int indent) {
    String name = directive.group(1);
    mayHaveOptions = false;
    if (name.equals("list-table")) {
      lines.add(line);
    } else if (ASIDES.contains(name)) {
      mayHaveOptions = true;
      lines.add(" ".repeat(indent) + directive.group(2).strip());
    } else {
      hiddenBelow = indent;
      lines.add("");
    }
  }
}
