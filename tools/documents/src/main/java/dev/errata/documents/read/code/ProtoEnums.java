package dev.errata.documents.read.code;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.code.ProtoTokens.Kind;
import dev.errata.documents.read.code.ProtoTokens.Token;
import dev.errata.documents.read.data.FoldedText;
import dev.errata.documents.read.data.TableBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The enums of a {@code .proto} file, wherever they stand. */
public final class ProtoEnums {

  private final List<Token> tokens;
  private final List<Table> tables = new ArrayList<>();
  private List<String> headings = List.of();
  private int at;

  private ProtoEnums(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * A table for each enum. An enum that has no end ends where the text does.
   *
   * @throws IllegalStateException if there are too many tokens
   */
  public static List<Table> of(String text) {
    ProtoEnums all = new ProtoEnums(ProtoTokens.of(text));
    while (all.at < all.tokens.size()) {
      if (all.is(0, "enum") && all.isWord(1) && all.is(2, "{")) {
        String name = all.tokens.get(all.at + 1).text();
        all.at += 3;
        all.values(name);
      } else {
        all.at++;
      }
    }
    return all.tables;
  }

  private boolean is(int ahead, String symbol) {
    return at + ahead < tokens.size() && tokens.get(at + ahead).is(symbol);
  }

  private boolean isWord(int ahead) {
    return at + ahead < tokens.size() && tokens.get(at + ahead).kind() == Kind.WORD;
  }

  private boolean isComment() {
    return at < tokens.size() && tokens.get(at).kind() == Kind.COMMENT;
  }

  private void values(String name) {
    TableBuilder table = TableBuilder.keyed(Table.Kind.ENUM, name);
    ProtoComments comments = new ProtoComments();
    headings = List.of();
    while (at < tokens.size() && !is(0, "}")) {
      if (isComment()) {
        comments.add(tokens.get(at));
        at++;
      } else if (isWord(0) && is(1, "=") && isWord(2)) {
        value(table, comments);
      } else {
        Map<String, Cell> ignored = new LinkedHashMap<>();
        statement(ignored);
        comments.clear();
      }
    }
    at++;
    if (!table.isEmpty()) {
      tables.add(table.build());
    }
  }

  private void value(TableBuilder table, ProtoComments comments) {
    Token name = tokens.get(at);
    Token number = tokens.get(at + 2);
    Map<String, Cell> cells = new LinkedHashMap<>();
    cells.put(Columns.NUMBER, new Cell(number.text(), number.line()));
    List<String> above = comments.headings(name.line());
    headings = above.isEmpty() ? headings : above;
    comments.cells(name.line(), cells);
    at += 3;
    int end = statement(cells);
    comments.clear();
    int column = isComment() ? tokens.get(at).column() : 0;
    int line = end;
    // A comment behind a value may go on below itself, further right than the next value.
    while (isComment()
        && (tokens.get(at).line() == end
            || tokens.get(at).line() == line + 1
                && tokens.get(at).column() == column
                && column > name.column())) {
      line = tokens.get(at).end();
      comments.add(tokens.get(at));
      at++;
    }
    if (!cells.containsKey(Columns.COMMENT)) {
      comments.trailing(cells);
    }
    comments.clear();
    table.add(name.text(), cells, headings, name.line());
  }

  /** Passes over the rest of a statement, and notes its options; returns the line of its end. */
  private int statement(Map<String, Cell> options) {
    int depth = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (depth == 0 && token.is(";")) {
        at++;
        return token.line();
      }
      if (depth == 0 && token.is("}")) {
        return token.line();
      }
      if (token.is("[") || token.is("{")) {
        depth++;
      } else if (token.is("]") || token.is("}")) {
        depth = Math.max(0, depth - 1);
      } else if (depth > 0 && (token.is("=") || token.is(":"))) {
        option(token, options);
      }
      at++;
    }
    return 0;
  }

  /** The value behind {@code =} or {@code :}, by the name before it. */
  private void option(Token token, Map<String, Cell> options) {
    int before = at - 1;
    while (before > 0 && tokens.get(before).is(")")) {
      before--;
    }
    StringBuilder value = new StringBuilder();
    int line = token.line();
    int next = at + 1;
    if (next < tokens.size() && tokens.get(next).kind() == Kind.WORD) {
      value.append(tokens.get(next).text());
    }
    while (next < tokens.size() && tokens.get(next).kind() == Kind.STRING) {
      value.append(tokens.get(next).text());
      next++;
    }
    String name = tokens.get(before).text();
    if (!value.isEmpty() && tokens.get(before).kind() == Kind.WORD) {
      options.putIfAbsent(
          name.substring(name.lastIndexOf('.') + 1),
          new Cell(FoldedText.of(value.toString()), line));
    }
  }
}
