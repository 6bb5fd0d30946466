package dev.errata.documents.write;

import dev.errata.documents.message.ImportedMessage;
import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.message.ImportedMessage.Piece;
import dev.errata.documents.message.ImportedMessage.Text;
import java.util.stream.Collectors;

/** Messages as catalogs have them. */
public final class MessageText {

  private MessageText() {}

  /** The message with its parameters in braces; a brace of its own is doubled. */
  public static String template(ImportedMessage message) {
    return message.pieces().stream().map(MessageText::template).collect(Collectors.joining());
  }

  private static String template(Piece piece) {
    return piece instanceof Text text
        ? text.text().replace("{", "{{").replace("}", "}}")
        : "{" + ((Parameter) piece).name() + "}";
  }

  /**
   * Whether a catalog says how the document prints the message: where that is not what it shows for
   * the message itself.
   */
  public static boolean needsDocumented(ImportedMessage message) {
    String shown = message.pieces().stream()
        .map(piece ->
            piece instanceof Text text ? text.text() : "{" + ((Parameter) piece).name() + "}")
        .collect(Collectors.joining());
    return !shown.equals(message.documented());
  }
}
