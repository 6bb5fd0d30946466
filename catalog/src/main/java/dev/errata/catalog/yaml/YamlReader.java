package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Note;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML into nodes that know their line and column. */
public final class YamlReader {

  private YamlReader() {}

  /**
   * Reads the one document of a text.
   *
   * <p>Anchors, aliases, tags and further documents are refused: a catalog is plain data, and a
   * reader of it should find each thing where it stands.
   */
  public static Result<Node> read(SourceText source) {
    LoadSettings settings = LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE)
        .setLabel(source.name())
        .build();
    Iterator<Event> events = new Parse(settings).parseString(source.text()).iterator();
    NodeBuilder builder = new NodeBuilder(source, events);
    try {
      Optional<Node> root = builder.document();
      return new Result<>(root, builder.diagnostics());
    } catch (YamlEngineException e) {
      Stream<Diagnostic> before = builder.diagnostics().stream();
      return Result.failure(
          Stream.concat(before, Stream.of(malformed(source, e))).distinct().toList());
    }
  }

  private static Diagnostic malformed(SourceText source, YamlEngineException e) {
    if (e instanceof MarkedYamlEngineException marked) {
      return malformed(source, marked);
    }
    if (e instanceof ReaderException reader) {
      return malformed(
          source,
          source.positionAt(offset(source, reader.getPosition())),
          String.format("the character U+%04X is not allowed", reader.getCodePoint()),
          "remove it, or write it as an escape in double quotes");
    }
    return malformed(source, Position.START, e.getMessage(), "mend the YAML");
  }

  private static Diagnostic malformed(SourceText source, MarkedYamlEngineException e) {
    Mends.Mend mend = Mends.of(e.getProblem());
    Position problem = e.getProblemMark().map(YamlReader::position).orElse(Position.START);
    Position context = e.getContextMark().map(YamlReader::position).orElse(problem);
    Optional<Position> space = FalseSpace.near(source, problem.line());
    if (space.isPresent()) {
      return malformed(source, space.get(), FalseSpace.text(source, space.get()), FalseSpace.HELP);
    }
    Optional<Position> colon = mend.mayBeColon()
        ? MissingSpace.near(source, (mend.at() == Mends.At.CONTEXT ? context : problem).line())
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
    return switch (mend.at()) {
      case PROBLEM -> malformed(source, problem, mend.text(), mend.help());
      case CONTEXT -> malformed(source, context, mend.text(), mend.help());
      case BOTH ->
        atEnd
            ? malformed(source, context, mend.text(), mend.help())
            : malformed(source, problem, mend.text(), mend.help(), beginning(context));
    };
  }

  private static Note beginning(Position context) {
    return new Note(new Span(context, context), "it is part of what begins here");
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

  private static int offset(SourceText source, int codePoints) {
    return source.text().offsetByCodePoints(0, codePoints);
  }

  static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
