package dev.errata.documents.read.code;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.comments.LineComment;
import com.github.javaparser.ast.comments.TraditionalJavadocComment;
import dev.errata.documents.document.Cell;
import dev.errata.documents.read.data.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** The comments of a file by their lines. */
final class JavaComments {

  private static final Pattern EDGE = Pattern.compile("(?m)^[ \\t]*\\*+ ?");
  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@\\w+(?s:.*)");
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w++[^{}]*+\\}");

  /**
   * What a comment says.
   *
   * @param mayBeHead whether it stands above the declaration and is no Javadoc: it may be the head
   *     of all declarations below it
   * @param behind what a comment behind the declaration says where another stands above
   */
  record Said(Cell cell, boolean mayBeHead, Optional<Cell> behind) {}

  private final NavigableMap<Integer, List<Comment>> byEnd = new TreeMap<>();
  private final List<String> lines;

  /**
   * Gathers comments.
   *
   * @param comments all of a file, by their places
   * @param lines the lines of the file
   */
  JavaComments(List<Comment> comments, List<String> lines) {
    this.lines = lines;
    for (Comment comment : comments) {
      comment
          .getRange()
          .ifPresent(range ->
              byEnd.computeIfAbsent(range.end.line, line -> new ArrayList<>()).add(comment));
    }
  }

  /**
   * What comments say of a declaration: those that end right above it, else one behind it in its
   * last line.
   *
   * @param after where the declaration before it ends, or its type begins: what stands before that,
   *     or behind it in its line, is not this one's
   */
  Optional<Said> of(Node declaration, Position after) {
    Position begin = declaration.getBegin().orElse(after);
    int end = declaration.getEnd().map(place -> place.line).orElse(begin.line);
    Cell above = null;
    boolean isJavadoc = false;
    int line = begin.line;
    for (Map.Entry<Integer, List<Comment>> at = byEnd.floorEntry(begin.line);
        at != null && at.getKey() >= Math.max(after.line, line - 1);
        at = byEnd.lowerEntry(at.getKey())) {
      List<Comment> own = at.getValue().stream()
          .filter(comment -> isBetween(comment, after, begin))
          .toList();
      String text = own.stream().map(JavaComments::text).collect(Collectors.joining(" "));
      if (!own.isEmpty()) {
        line = own.get(0).getBegin().map(place -> place.line).orElse(line);
        above = new Cell(above == null ? text : text + " " + above.text(), line);
      }
      isJavadoc = own.stream().anyMatch(TraditionalJavadocComment.class::isInstance);
      if (isJavadoc) {
        break;
      }
    }
    if (above != null && !above.text().isBlank()) {
      return Optional.of(new Said(above, !isJavadoc, behind(begin, end)));
    }
    return behind(begin, end).map(cell -> new Said(cell, false, Optional.empty()));
  }

  /** A comment behind a declaration may go on below itself, further right than the next one. */
  private Optional<Cell> behind(Position begin, int end) {
    StringBuilder said = new StringBuilder();
    int column = 0;
    for (int line = end; byEnd.containsKey(line); line++) {
      for (Comment comment : byEnd.get(line)) {
        Position at = comment.getBegin().orElse(begin);
        boolean isFirst = line == end && begin.isBefore(at);
        boolean goesOn = line > end && at.column == column && column > begin.column && isAlone(at);
        if ((isFirst || goesOn) && !(comment instanceof TraditionalJavadocComment)) {
          said.append(' ').append(text(comment));
          column = at.column;
        }
      }
      if (column == 0) {
        break;
      }
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cell(FoldedText.of(said.toString()), end));
  }

  private boolean isAlone(Position comment) {
    String line = comment.line <= lines.size() ? lines.get(comment.line - 1) : "";
    return line.substring(0, Math.min(line.length(), comment.column - 1)).isBlank();
  }

  private static boolean isBetween(Comment comment, Position after, Position before) {
    Position begin = comment.getBegin().orElse(after);
    boolean isBehindOther =
        begin.line == after.line && !(comment instanceof TraditionalJavadocComment);
    boolean isFurtherRight =
        comment instanceof LineComment && begin.line < before.line && begin.column > before.column;
    return begin.isAfter(after) && begin.isBefore(before) && !isBehindOther && !isFurtherRight;
  }

  /** A comment without stars, tags and markup. */
  private static String text(Comment comment) {
    String plain = EDGE.matcher(comment.getContent()).replaceAll("");
    String said = BLOCK_TAG.matcher(plain).replaceFirst("");
    String untagged =
        INLINE_TAG.matcher(said).replaceAll(tag -> Matcher.quoteReplacement(inline(tag.group())));
    return FoldedText.of(
        untagged.indexOf('<') < 0 && untagged.indexOf('&') < 0
            ? untagged
            : Jsoup.parse(untagged).text());
  }

  /** What an inline tag prints; angle brackets in code are no markup. */
  private static String inline(String tag) {
    String content = tag.substring(tag.indexOf('@') + 1, tag.length() - 1);
    String name = content.replaceFirst("(?s)\\s.*", "");
    String rest = content.substring(name.length()).strip();
    if (name.startsWith("link")) {
      int label = rest.indexOf(' ');
      return label > 0 && rest.indexOf('(') < 0
          ? rest.substring(label + 1)
          : rest.replaceFirst("^#", "");
    }
    return rest.replace("&", "&amp;").replace("<", "&lt;");
  }
}
