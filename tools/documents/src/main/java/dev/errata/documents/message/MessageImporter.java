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
   * <p>The texts and spellings of the pieces, joined, are that message, but for two things: where
   * its placeholders begin with percent signs, two of these stand for one in fixed text, and so do
   * two apostrophes where its placeholders are those of {@link java.text.MessageFormat}.
   *
   * @param documented the message; may be empty, then there are no pieces
   */
  public static ImportedMessage read(String documented) {
    List<Placeholder> placeholders = PlaceholderFinder.find(documented);
    Parameter[] parameters = new ParameterNames(documented).of(placeholders);
    FixedText fixed = FixedText.beside(placeholders, documented);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < parameters.length; i++) {
      addText(pieces, fixed.between(from, placeholders.get(i).start()));
      pieces.add(parameters[i]);
      from = placeholders.get(i).end();
    }
    addText(pieces, fixed.between(from, documented.length()));
    return new ImportedMessage(List.copyOf(pieces), documented);
  }

  private static void addText(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Text(text));
    }
  }
}
