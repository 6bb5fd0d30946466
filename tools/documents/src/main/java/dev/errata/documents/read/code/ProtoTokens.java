package dev.errata.documents.read.code;

import java.util.ArrayList;
import java.util.List;

/** Cuts a {@code .proto} file into its tokens; comments are tokens too. */
final class ProtoTokens {

  private static final int MOST_TOKENS = 4_000_000;

  /** What a token is. */
  enum Kind {
    WORD,
    STRING,
    SYMBOL,
    COMMENT
  }

  /**
   * A token.
   *
   * @param text a string without quotes, a comment without its marks
   * @param line where it begins, from 1
   * @param end where it ends
   * @param column where it begins in its line, from 0
   */
  record Token(Kind kind, String text, int line, int end, int column) {

    boolean is(String symbol) {
      return kind != Kind.STRING && kind != Kind.COMMENT && text.equals(symbol);
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private ProtoTokens(String text) {
    this.text = text;
  }

  /**
   * All tokens. What has no end ends where the text does.
   *
   * @throws IllegalStateException if there are too many
   */
  static List<Token> of(String text) {
    ProtoTokens all = new ProtoTokens(text);
    while (all.at < text.length()) {
      all.next();
      if (all.tokens.size() > MOST_TOKENS) {
        throw new IllegalStateException("it holds more than " + MOST_TOKENS + " tokens");
      }
    }
    return all.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
      if (c == '\n') {
        line++;
        lineStart = at;
      }
    } else if (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      add(Kind.COMMENT, at + 2, end < 0 ? text.length() : end, 0);
    } else if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      add(Kind.COMMENT, at + 2, end < 0 ? text.length() : end, 2);
    } else if (c == '"' || c == '\'') {
      string(c);
    } else if (isOfWord(c)) {
      int end = at;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
      add(Kind.WORD, at, end, 0);
    } else {
      add(Kind.SYMBOL, at, at + 1, 0);
    }
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-' || c == '+';
  }

  private void add(Kind kind, int begin, int end, int behind) {
    int first = line;
    int column = at - lineStart;
    String part = text.substring(begin, end);
    line += (int) part.chars().filter(c -> c == '\n').count();
    tokens.add(new Token(kind, part, first, line, column));
    at = Math.min(text.length(), end + behind);
    if (line > first) {
      lineStart = text.lastIndexOf('\n', at - 1) + 1;
    }
  }

  /** A string ends in its line: one that does not is the mistake of that line only. */
  private void string(char quote) {
    StringBuilder value = new StringBuilder();
    int i = at + 1;
    while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
      if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        i++;
        value.append(unescaped(text.charAt(i)));
      } else {
        value.append(text.charAt(i));
      }
      i++;
    }
    tokens.add(new Token(Kind.STRING, value.toString(), line, line, at - lineStart));
    at = i < text.length() && text.charAt(i) == quote ? i + 1 : i;
  }

  /** Cells fold white space, so that its kind does not matter. */
  private static char unescaped(char c) {
    return c == 'n' || c == 't' || c == 'r' ? ' ' : c;
  }
}
