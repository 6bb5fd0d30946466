package dev.errata.documents.message;

import dev.errata.documents.message.ImportedMessage.Parameter;
import dev.errata.documents.message.ImportedMessage.Piece;
import dev.errata.documents.message.ImportedMessage.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds the parameters of messages, whatever dialect their placeholders are written in. */
public final class MessageImporter {

  private MessageImporter() {}

  /**
   * Reads a message as a document prints it.
   *
   * <p>The texts and spellings of the pieces, joined, are that message, but for one thing: where
   * its placeholders begin with percent signs, two of these stand for one in fixed text.
   *
   * @param documented the message; may be empty, then there are no pieces
   */
  public static ImportedMessage read(String documented) {
    List<Placeholder> placeholders = PlaceholderFinder.find(documented);
    Parameter[] parameters = new ParameterNames(documented).of(placeholders);
    boolean isPrintf =
        placeholders.stream().anyMatch(each -> documented.charAt(each.start()) == '%');
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < parameters.length; i++) {
      addText(pieces, documented.substring(from, placeholders.get(i).start()), isPrintf);
      pieces.add(parameters[i]);
      from = placeholders.get(i).end();
    }
    addText(pieces, documented.substring(from), isPrintf);
    return new ImportedMessage(List.copyOf(pieces), documented);
  }

  private static void addText(List<Piece> pieces, String text, boolean isPrintf) {
    if (!text.isEmpty()) {
      pieces.add(new Text(isPrintf ? text.replace("%%", "%") : text));
    }
  }
}
