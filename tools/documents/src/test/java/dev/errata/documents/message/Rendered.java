package dev.errata.documents.message;

import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.message.ImportedMessage.Piece;
import dev.errata.documents.message.ImportedMessage.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Messages as tests write them: a parameter is its name and what else there is to tell of it. */
final class Rendered {

  private Rendered() {}

  /** Such as {@code The pin «pin:int!?»}: its type if it is no string, a secret, a made-up name. */
  static String of(ImportedMessage message) {
    return message.pieces().stream().map(Rendered::of).collect(Collectors.joining());
  }

  private static String of(Piece piece) {
    if (piece instanceof Text text) {
      return text.text();
    }
    Parameter parameter = (Parameter) piece;
    return "\u00ab"
        + parameter.name()
        + (parameter.type().equals("string") ? "" : ":" + parameter.type())
        + (parameter.sensitive() ? "!" : "")
        + (parameter.isNameMadeUp() ? "?" : "")
        + "\u00bb";
  }

  /** The message as a document spells it, but for doubled percent signs. */
  static String spelt(ImportedMessage message) {
    return message.pieces().stream()
        .map(piece -> piece instanceof Text text ? text.text() : ((Parameter) piece).spelling())
        .collect(Collectors.joining());
  }

  static List<Parameter> parameters(ImportedMessage message) {
    return message.pieces().stream()
        .filter(Parameter.class::isInstance)
        .map(Parameter.class::cast)
        .toList();
  }
}
