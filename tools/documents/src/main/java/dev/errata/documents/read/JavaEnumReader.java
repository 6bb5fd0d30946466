package dev.errata.documents.read;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.comments.Comment;
import dev.errata.documents.document.Problem;
import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.read.code.JavaConstants;
import java.util.List;

/** Reads Java: the constants of enums and of other types. */
final class JavaEnumReader implements FormatReader {

  /** The tokens of more would not fit into a small heap. */
  private static final int MOST_CHARACTERS = 6 * 1024 * 1024;

  @Override
  public ReadDocument read(String name, String text) {
    if (text.length() > MOST_CHARACTERS) {
      return ReadDocument.failed(new Problem(
          name, 0, "this is more Java than can be read", "cut out the enum, and import that"));
    }
    ParserConfiguration configuration = new ParserConfiguration()
        // What a compiler of some version would refuse can still be read.
        .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
        .setAttributeComments(false);
    ParseResult<CompilationUnit> parsed = new JavaParser(configuration).parse(text);
    if (!parsed.isSuccessful() || parsed.getResult().isEmpty()) {
      int line = parsed.getProblems().stream()
          .flatMap(problem -> problem.getLocation().stream())
          .map(TokenRange::getBegin)
          .flatMap(token -> token.getRange().stream())
          .mapToInt(range -> range.begin.line)
          .findFirst()
          .orElse(0);
      return ReadDocument.failed(new Problem(
          name,
          line,
          "this cannot be read as java: its syntax is wrong",
          "correct it, or cut out the enum"));
    }
    List<Comment> comments = parsed
        .getCommentsCollection()
        .map(all -> List.copyOf(all.getComments()))
        .orElse(List.of());
    return ReadDocument.of(JavaConstants.of(parsed.getResult().get(), comments, text));
  }
}
