package dev.errata.documents.sync;

import dev.errata.catalog.model.MessageTemplate;
import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.documents.message.ImportedMessage;
import dev.errata.documents.message.ImportedMessage.Text;
import dev.errata.documents.message.MessageImporter;
import java.util.List;

/** Compares a catalog's message with how documents print it. */
final class Wording {

  private Wording() {}

  /** Whether a catalog says that the document prints that. */
  static boolean says(CatalogError error, String printed) {
    return error.definition().documented().isPresent()
        ? error.printed().equals(printed)
        : error.printed().equals(printed) || hasSameTexts(error, printed);
  }

  /**
   * Whether nobody has written a catalog's message otherwise than the document prints it. Names of
   * parameters are the catalog's own; which pieces are parameters is not.
   */
  static boolean isUntouched(CatalogError error, String printed) {
    return says(error, printed) && hasSameTexts(error, printed);
  }

  /** Whether a catalog's message has the same fixed texts, and parameters in the same places. */
  static boolean hasSameTexts(CatalogError error, String printed) {
    return texts(error.definition().message()).equals(texts(MessageImporter.read(printed)));
  }

  private static List<String> texts(MessageTemplate message) {
    return message.pieces().stream()
        .map(piece -> piece instanceof Literal literal ? literal.text() : "")
        .toList();
  }

  private static List<String> texts(ImportedMessage message) {
    return message.pieces().stream()
        .map(piece -> piece instanceof Text text ? text.text() : "")
        .toList();
  }
}
