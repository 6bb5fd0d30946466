package dev.errata.documents.read.markdown;

import dev.errata.documents.read.text.PartedRows;
import dev.errata.documents.read.text.TabbedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page of Markdown, without what generators of sites add to it.
 *
 * @param title the title that stands above the page; empty for none
 * @param body the page, with blank lines where something was taken away
 */
record MarkdownSource(String title, String body) {

  private static final Pattern TITLE =
      Pattern.compile("\\s*[\"']?title[\"']?\\s*[:=]\\s*(.*?)\\s*");
  /** A box whose text is indented below its title. */
  private static final Pattern ASIDE =
      Pattern.compile("(?:!!!|\\?\\?\\?\\+?) [\\w ,-]{1,60}(?:\"(.*)\")?\\s*");

  private static final String INDENT = "    ";

  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

  private static final Pattern LINK = Pattern.compile(
      "\\]\\(([^()<>\"' ]{1,200} [^()<>\"']{0,300}\\.(?:md|html?)(?:#[^() ]{0,100})?)\\)");

  /**
   * A component of MDX that holds no text. To Markdown it would be HTML as far as the next line is.
   */
  private static final Pattern COMPONENT = Pattern.compile("<\\p{Lu}[\\w.]*(?:\\s[^<>]*)?/>");

  private static final Pattern HEADING =
      Pattern.compile("^(#{1,6} .*?)\\s*\\{(?:[:#.]|[a-z]+=)[^{}]{0,200}\\}\\s*$");

  static MarkdownSource of(String text) {
    List<String> lines = fenced(text.lines().toList());
    int end = end(lines);
    String title = "";
    for (String line : lines.subList(0, end)) {
      Matcher matcher = TITLE.matcher(line);
      title = title.isEmpty() && matcher.matches() ? unquoted(matcher.group(1)) : title;
    }
    StringBuilder body = new StringBuilder(text.length());
    body.append("\n".repeat(end));
    String fence = "";
    boolean isAside = false;
    for (String line : lines.subList(end, lines.size())) {
      String inner = isAside && line.startsWith(INDENT) ? line.substring(INDENT.length()) : line;
      isAside &= line.isBlank() || line.startsWith(INDENT);
      Matcher matcher = FENCE.matcher(inner);
      if (matcher.matches()) {
        fence = fence.isEmpty() ? matcher.group(1) : closed(fence, inner);
      } else if (fence.isEmpty()) {
        isAside |= ASIDE.matcher(inner).matches();
        inner = plain(inner);
      }
      body.append(inner).append('\n');
    }
    return new MarkdownSource(title, body.toString());
  }

  /**
   * Markdown takes rows with a rule below each for headings, and knows no tabs. In a fence they are
   * read as text.
   */
  private static List<String> fenced(List<String> lines) {
    List<String> fenced = new ArrayList<>(lines);
    for (int i = 1; i < lines.size(); i++) {
      int length = lines.get(i - 1).isBlank()
          ? Math.max(PartedRows.length(lines, i), TabbedRows.length(lines, i))
          : 0;
      if (length > 0) {
        int end = i + length;
        if (end == lines.size() || lines.get(end).isBlank()) {
          fenced.set(i - 1, "```");
          fenced.subList(end, Math.min(end + 1, lines.size())).replaceAll(blank -> "```");
        }
        i = end;
      }
    }
    return fenced;
  }

  private static String plain(String line) {
    Matcher aside = ASIDE.matcher(line);
    if (aside.matches()) {
      return aside.group(1) == null ? "" : "###### " + aside.group(1);
    }
    String text = line.strip();
    boolean isMacro = text.startsWith("{{") && text.endsWith("}}");
    if (text.startsWith(":::") || isMacro || COMPONENT.matcher(text).matches()) {
      return "";
    }
    return LINK.matcher(HEADING.matcher(line).replaceFirst("$1"))
        .replaceAll(MarkdownSource::withoutBlanks);
  }

  /** The number of lines that the front matter takes; 0 for none. */
  private static int end(List<String> lines) {
    if (lines.isEmpty()) {
      return 0;
    }
    String fence = lines.get(0).stripTrailing();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(fence)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A target with blanks is none to Markdown, but readers of it are lenient. */
  private static String withoutBlanks(MatchResult link) {
    return Matcher.quoteReplacement("](" + link.group(1).strip().replace(" ", "%20") + ")");
  }

  private static String closed(String fence, String line) {
    return line.strip().startsWith(fence) ? "" : fence;
  }

  private static String unquoted(String text) {
    boolean isQuoted = text.length() > 1
        && (text.startsWith("\"") || text.startsWith("'"))
        && text.charAt(0) == text.charAt(text.length() - 1);
    return isQuoted ? text.substring(1, text.length() - 1) : text;
  }
}
