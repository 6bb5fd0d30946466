package dev.errata.documents.read.markdown;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What generators of sites put around Markdown, taken away.
 *
 * @param title the title that stands above the page; empty for none
 * @param body the page, with blank lines where something was taken away
 */
record FrontMatter(String title, String body) {

  private static final Pattern TITLE =
      Pattern.compile("\\s*[\"']?title[\"']?\\s*[:=]\\s*(.*?)\\s*");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

  private static final Pattern LINK = Pattern.compile(
      "\\]\\(([^()<>\"' ]{1,200} [^()<>\"']{0,300}\\.(?:md|html?)(?:#[^() ]{0,100})?)\\)");
  private static final Pattern HEADING =
      Pattern.compile("^(#{1,6} .*?)\\s*\\{(?:[:#.]|[a-z]+=)[^{}]{0,200}\\}\\s*$");

  static FrontMatter of(String text) {
    List<String> lines = text.lines().toList();
    int end = end(lines);
    String title = "";
    StringBuilder body = new StringBuilder(text.length());
    String fence = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i < end) {
        Matcher matcher = TITLE.matcher(line);
        title = title.isEmpty() && matcher.matches() ? unquoted(matcher.group(1)) : title;
        line = "";
      } else {
        Matcher matcher = FENCE.matcher(line);
        if (matcher.matches()) {
          fence = fence.isEmpty() ? matcher.group(1) : closed(fence, line);
        } else if (fence.isEmpty() && isAdmonition(line)) {
          line = "";
        } else if (fence.isEmpty()) {
          line = LINK.matcher(HEADING.matcher(line).replaceFirst("$1"))
              .replaceAll(FrontMatter::withoutBlanks);
        }
      }
      body.append(line).append('\n');
    }
    return new FrontMatter(title, body.toString());
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

  private static boolean isAdmonition(String line) {
    String text = line.strip();
    return text.startsWith(":::")
        || text.startsWith("{{") && text.endsWith("}}")
        || text.startsWith("???")
        || text.startsWith("!!! ");
  }

  private static String unquoted(String text) {
    boolean isQuoted = text.length() > 1
        && (text.startsWith("\"") || text.startsWith("'"))
        && text.charAt(0) == text.charAt(text.length() - 1);
    return isQuoted ? text.substring(1, text.length() - 1) : text;
  }
}
