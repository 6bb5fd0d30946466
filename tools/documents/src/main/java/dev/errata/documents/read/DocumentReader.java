package dev.errata.documents.read;

import dev.errata.documents.document.Problem;
import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.document.SourceDocument;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads documents of all formats. */
public final class DocumentReader {

  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private static final String CUT = "cut out the part that lists errors, and import that";

  private DocumentReader() {}

  /**
   * Reads a document. Whatever is wrong with it is the problem of the answer; nothing is thrown.
   *
   * @param format what it is; empty to tell by its name and by what stands in it
   */
  public static ReadDocument read(SourceDocument document, Optional<Format> format) {
    String name = document.name();
    if (document.bytes().length > MOST_BYTES) {
      return failed(name, 0, "this document is larger than 32 MB", CUT);
    }
    Optional<String> binary = BinaryFiles.bySignature(document.bytes());
    if (binary.isPresent()) {
      return noText(name, "this is " + binary.get());
    }
    String text = DocumentDecoder.decode(document.bytes());
    if (BinaryFiles.isNoText(text)) {
      return noText(name, "this is no text");
    }
    // No text means a character by a zero, and some libraries end there.
    String clean = text.replace('\0', '\ufffd');
    return read(name, clean, format.orElseGet(() -> Format.of(name, clean)));
  }

  private static ReadDocument read(String name, String text, Format format) {
    String help = "correct it, or name its format if it is no " + format.keyword();
    try {
      return reader(format).read(name, text);
    } catch (StreamConstraintsException e) {
      String message = e.getOriginalMessage();
      boolean isDepth = message.contains("nesting depth");
      return failed(
          name,
          line(e),
          unreadable(format) + ": " + (isDepth ? "it is nested too deeply" : message),
          CUT);
    } catch (JacksonException e) {
      return failed(name, line(e), unreadable(format) + reason(said(e)), help);
    } catch (StackOverflowError e) {
      return failed(name, 0, unreadable(format) + ": it is nested too deeply", CUT);
    } catch (RuntimeException e) {
      return failed(name, 0, unreadable(format) + reason(e.getMessage()), help);
    }
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
  }

  /** What a library says first of YAML is where it was, not what is wrong. */
  private static String said(JacksonException e) {
    return e.getCause() instanceof MarkedYamlEngineException yaml && yaml.getProblem() != null
        ? yaml.getProblem()
        : e.getOriginalMessage();
  }

  private static FormatReader reader(Format format) {
    return switch (format) {
      case HTML -> new HtmlReader();
      case MARKDOWN -> new MarkdownReader();
      case TEXT -> new TextReader();
      case CSV -> new CsvReader();
      case JSON, YAML, TOML -> new DataReader(format);
      case PROPERTIES -> new PropertiesReader();
      case JAVA -> new JavaEnumReader();
      case PROTO -> new ProtoReader();
      case CONJURE -> new ConjureReader();
      case OPENAPI -> new OpenApiReader();
    };
  }

  private static String unreadable(Format format) {
    return "this cannot be read as " + format.keyword();
  }

  /** The first sentence of what a library says: the rest quotes the document. */
  private static String reason(String message) {
    String first = message == null ? "" : message.lines().findFirst().orElse("").strip();
    return first.isEmpty()
        ? ""
        : ": " + (first.endsWith(".") ? first.substring(0, first.length() - 1) : first);
  }

  private static ReadDocument noText(String name, String text) {
    return failed(name, 0, text, "save it as HTML, CSV or text, and import that");
  }

  private static ReadDocument failed(String name, int line, String text, String help) {
    return ReadDocument.failed(new Problem(name, line, text, help));
  }
}
