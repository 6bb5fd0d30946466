package dev.errata.documents.read.code;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.read.code.ProtoTokens.Token;
import dev.errata.documents.read.data.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The comments that stand before a value of an enum. */
final class ProtoComments {

  private static final Pattern EDGE = Pattern.compile("(?m)^[ \\t]*[*/]+ ?");

  /** What Google's own enums of errors write into comments. */
  private static final Pattern MAPPING = Pattern.compile("(?m)^[ \\t]*HTTP Mapping:[ \\t]*(.*)$");

  private final List<Token> comments = new ArrayList<>();

  void add(Token comment) {
    comments.add(comment);
  }

  void clear() {
    comments.clear();
  }

  /** A comment with a blank line behind it is a heading of what follows. */
  List<String> headings(int line) {
    int attached = attached(line);
    return attached == 0
        ? List.of()
        : blocks(comments.subList(0, attached)).stream()
            .filter(text -> !text.isEmpty())
            .toList();
  }

  /** Notes what the comment right above a line says. */
  void cells(int line, Map<String, Cell> cells) {
    note(comments.subList(attached(line), comments.size()), cells);
  }

  /** Notes what all comments say. */
  void trailing(Map<String, Cell> cells) {
    note(comments, cells);
  }

  private static void note(List<Token> own, Map<String, Cell> cells) {
    if (own.isEmpty()) {
      return;
    }
    int line = own.get(0).line();
    String text = plain(own);
    Matcher mapping = MAPPING.matcher(text);
    if (mapping.find()) {
      cells.put("HTTP Mapping", new Cell(FoldedText.of(mapping.group(1)), line));
      text = mapping.replaceFirst("");
    }
    String folded = FoldedText.of(text);
    if (!folded.isEmpty()) {
      cells.put(Columns.COMMENT, new Cell(folded, line));
    }
  }

  /** The number of the first comment from which on there is no blank line up to a line. */
  private int attached(int line) {
    int next = line;
    int first = comments.size();
    while (first > 0 && comments.get(first - 1).end() >= next - 1) {
      first--;
      next = comments.get(first).line();
    }
    return first;
  }

  private static List<String> blocks(List<Token> detached) {
    List<String> blocks = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= detached.size(); i++) {
      if (i == detached.size() || detached.get(i).line() > detached.get(i - 1).end() + 1) {
        blocks.add(FoldedText.of(plain(detached.subList(begin, i))));
        begin = i;
      }
    }
    return blocks;
  }

  private static String plain(List<Token> comments) {
    return comments.stream()
        .map(comment -> EDGE.matcher(comment.text()).replaceAll(""))
        .collect(Collectors.joining("\n"));
  }
}
