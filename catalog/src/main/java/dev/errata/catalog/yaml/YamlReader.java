package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.DiagnosticCode;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.source.Position;
import dev.errata.catalog.source.SourceText;
import dev.errata.catalog.source.Span;
import java.util.Iterator;
import java.util.Optional;
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
      return Result.failure(malformed(source, e));
    }
  }

  private static Diagnostic malformed(SourceText source, YamlEngineException e) {
    Position position = Position.START;
    String problem = e.getMessage();
    String help = "mend the YAML here";
    if (e instanceof MarkedYamlEngineException marked) {
      position = place(marked).map(YamlReader::position).orElse(position);
      problem = marked.getProblem();
      help = Mends.of(marked);
    } else if (e instanceof ReaderException reader) {
      position = source.positionAt(offset(source, reader.getPosition()));
      problem = String.format("the character U+%04X is not allowed", reader.getCodePoint());
      help = "remove it, or write it as an escape in double quotes";
    }
    return Diagnostic.at(
        source,
        new Span(position, position),
        DiagnosticCode.MALFORMED_YAML,
        "malformed YAML: " + problem,
        help);
  }

  /** What never ends is pointed at where it begins: its end may be the end of the file. */
  private static Optional<Mark> place(MarkedYamlEngineException mistake) {
    String problem = mistake.getProblem();
    boolean neverEnds = problem.contains("end of stream")
        || problem.contains("<stream end>")
        || problem.contains("could not find expected ':'");
    return neverEnds
        ? mistake.getContextMark().or(mistake::getProblemMark)
        : mistake.getProblemMark();
  }

  private static int offset(SourceText source, int codePoints) {
    return source.text().offsetByCodePoints(0, codePoints);
  }

  static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
