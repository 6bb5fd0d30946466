package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** What is said of a text that is no YAML, in place of the parser's words, and where. */
final class SyntaxMistakes {

  private SyntaxMistakes() {}

  /**
   * What is wrong.
   *
   * @param thrown what the parser under Jackson's has thrown
   * @param behind where the last token ends, by index into the source
   */
  static Diagnostic of(SourceText source, Throwable thrown, int behind) {
    if (thrown instanceof MarkedYamlEngineException marked) {
      return marked(source, marked, behind);
    }
    if (thrown instanceof ReaderException reader) {
      return malformed(
          source,
          source.positionAt(source.indexOfCodePoint(reader.getPosition())),
          String.format("the character U+%04X is not allowed", reader.getCodePoint()),
          "remove it, or write it as an escape in double quotes");
    }
    if (thrown instanceof YamlVersionException) {
      return malformed(
          source,
          source.positionAt(Math.max(0, source.text().indexOf("%YAML", behind))),
          "this is not the version of YAML that is read",
          "write YAML 1.2, and leave the line out");
    }
    return escape(source, behind);
  }

  /** The scanner lets Java parse the digits of an escape, which fails without a place. */
  private static Diagnostic escape(SourceText source, int behind) {
    return malformed(
        source,
        source.positionAt(BadEscape.behind(source, behind).orElse(behind)),
        "there is no such character",
        "an escape such as \\U0001F600 is the number of a character, in hexadecimal digits");
  }

  private static Diagnostic marked(SourceText source, MarkedYamlEngineException e, int behind) {
    Position problem = e.getProblemMark()
        .map(mark -> position(source, mark))
        .orElseGet(() -> source.positionAt(behind));
    Position context = e.getContextMark().map(mark -> position(source, mark)).orElse(problem);
    SyntaxHints.Hint hint = SyntaxHints.of(e.getProblem());
    Optional<Position> space = NonYamlSpace.near(source, problem.line());
    if (space.isPresent()) {
      return NonYamlSpace.diagnostic(source, space.get());
    }
    Optional<Position> colon = hint.mayBeColon()
        ? MissingSpace.near(
            source, (hint.at() == SyntaxHints.At.CONTEXT ? context : problem).line())
        : Optional.empty();
    if (colon.isPresent()) {
      return malformed(
          source,
          colon.get(),
          "this is no key, since no colon and space follow it",
          "write 'key: value', with a space behind the colon");
    }
    // At the end of the text there is nothing to see.
    boolean atEnd = source.line(problem.line()).isBlank();
    return switch (hint.at()) {
      case PROBLEM -> malformed(source, problem, hint.text(), hint.help());
      case CONTEXT -> malformed(source, context, hint.text(), hint.help());
      case BOTH ->
        atEnd
            ? malformed(source, context, hint.text(), hint.help())
            : malformed(source, problem, hint.text(), hint.help(), beginning(context));
    };
  }

  private static Note beginning(Position context) {
    return new Note(new Span(context, context), "it is part of what begins here");
  }

  private static Position position(SourceText source, Mark mark) {
    return source.positionAt(source.indexOfCodePoint(mark.getIndex()));
  }

  static Diagnostic malformed(
      SourceText source, Position position, String text, String help, Note... notes) {
    return Diagnostic.at(
        source,
        new Span(position, position),
        DiagnosticCode.MALFORMED_YAML,
        "malformed YAML: " + text,
        help,
        notes);
  }
}
