package dev.errata.documents.reference.markdown;

import dev.errata.documents.reference.page.ErrorRow;
import dev.errata.documents.reference.page.LimitRow;
import dev.errata.documents.reference.page.Link;
import dev.errata.documents.reference.page.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of Markdown, in which no text of a catalog does more than stand there. */
final class Markdown {

  /** What means something somewhere in Markdown of one flavour or another. */
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&$:@-]");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private final StringBuilder out = new StringBuilder();
  private final Targets targets;
  private final String file;

  Markdown(Targets targets, String file) {
    this.targets = targets;
    this.file = file;
  }

  /** A text as it is, in one line. */
  String text(String text) {
    String line = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    return MARKUP
        .matcher(line)
        .replaceAll(match -> Matcher.quoteReplacement(
            isHarmless(match.group(), line, match.start()) ? match.group() : "\\" + match.group()));
  }

  /** Code as it is, in one line, also in a table. */
  String code(String text) {
    String line = WHITE_SPACE.matcher(text).replaceAll(" ");
    String fence = "`".repeat(longestRun(line) + 1);
    String room = line.startsWith("`") || line.endsWith("`") || line.isBlank() ? " " : "";
    return fence + room + line.replace("|", "\\|") + room + fence;
  }

  String link(Link link) {
    return "[" + code(link.text()) + "](" + targets.address(link.place(), file) + ")";
  }

  String row(ErrorRow row) {
    return link(row.link())
        + (row.status() == 0 ? "" : " " + row.status())
        + ": "
        + text(row.message());
  }

  /** Makes it possible to link to what follows. */
  void anchor(Place place) {
    out.append("<a id=\"").append(Targets.anchor(place)).append("\"></a>\n\n");
  }

  void heading(int level, String markdown) {
    out.append("#".repeat(level)).append(' ').append(markdown).append("\n\n");
  }

  /** A paragraph; none if it is empty. */
  void paragraph(String markdown) {
    if (!markdown.isBlank()) {
      out.append(markdown).append("\n\n");
    }
  }

  void list(List<String> items) {
    items.forEach(item -> out.append("- ").append(item).append('\n'));
    if (!items.isEmpty()) {
      out.append('\n');
    }
  }

  void block(String language, String text) {
    String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    out.append(fence).append(language).append('\n').append(text).append('\n').append(fence);
    out.append("\n\n");
  }

  void table(List<String> head, List<List<String>> rows) {
    line(head);
    line(head.stream().map(cell -> "---").toList());
    rows.forEach(this::line);
    out.append('\n');
  }

  void limits(List<LimitRow> rows) {
    table(
        List.of("Validator", "Input", "Limit", "Else"),
        rows.stream()
            .map(row -> List.of(
                link(row.validator()), code(row.input()), text(row.limit()), link(row.error())))
            .toList());
  }

  @Override
  public String toString() {
    return out.toString().stripTrailing() + "\n";
  }

  private void line(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** Between letters and digits, or before a space, these mean nothing. */
  private static boolean isHarmless(String markup, String line, int at) {
    boolean isFirst = at == 0;
    boolean isInWord = !isFirst
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
    return switch (markup) {
      case "-" -> !isFirst;
      case "_" -> isInWord;
      case "(", ")", "{", "}" -> true;
      case ":" -> at + 1 == line.length() || line.charAt(at + 1) == ' ';
      default -> false;
    };
  }

  private static int longestRun(String text) {
    return BACKTICKS
        .matcher(text)
        .results()
        .mapToInt(run -> run.group().length())
        .max()
        .orElse(0);
  }
}
