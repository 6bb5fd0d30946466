package dev.errata.processor.changes;

import dev.errata.catalog.model.MessageTemplate.Literal;
import dev.errata.catalog.model.MessageTemplate.Piece;
import dev.errata.catalog.model.MessageTemplate.Placeholder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What people do to messages. */
enum MessageEdit {
  SENTENCE_ADDED(pieces -> Optional.of(with(pieces, pieces.size(), literal(" Try again later.")))),
  WORDS_BEFORE(pieces -> Optional.of(with(pieces, 0, literal("Sorry, but ")))),
  FULL_STOP_REMOVED(MessageEdit::withoutFullStop),
  QUOTES_AROUND(pieces -> Optional.of(
      with(with(pieces, first(pieces) + 1, literal("\"")), first(pieces), literal("\"")))),
  PARAM_ADDED(pieces -> Optional.of(
      with(with(pieces, pieces.size(), literal(" See ")), pieces.size() + 1, param("added")))),
  FIRST_AND_LAST_SWAPPED(MessageEdit::swapped),
  FIRST_REMOVED(pieces -> {
    List<Piece> edited = new ArrayList<>(pieces);
    edited.remove(first(pieces));
    return Optional.of(edited);
  }),
  WORD_CHANGED(MessageEdit::withOtherWord),
  WORDS_AFTER(pieces -> Optional.of(with(pieces, first(pieces) + 1, literal(" as given"))));

  private final Function<List<Piece>, Optional<List<Piece>>> edit;

  MessageEdit(Function<List<Piece>, Optional<List<Piece>>> edit) {
    this.edit = edit;
  }

  /** The edited message; empty if there is nothing to edit. */
  Optional<List<Piece>> apply(List<Piece> pieces) {
    return edit.apply(pieces);
  }

  private static Optional<List<Piece>> withoutFullStop(List<Piece> pieces) {
    List<Piece> edited = new ArrayList<>(pieces);
    if (edited.remove(pieces.size() - 1) instanceof Literal last && last.text().endsWith(".")) {
      edited.add(literal(last.text().substring(0, last.text().length() - 1)));
      return Optional.of(edited);
    }
    return Optional.empty();
  }

  private static Optional<List<Piece>> swapped(List<Piece> pieces) {
    int last = pieces.size() - 1;
    while (!(pieces.get(last) instanceof Placeholder)) {
      last--;
    }
    List<Piece> edited = new ArrayList<>(pieces);
    Collections.swap(edited, first(pieces), last);
    return edited.equals(pieces) ? Optional.empty() : Optional.of(edited);
  }

  private static Optional<List<Piece>> withOtherWord(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Literal text && text.text().matches("(?s).*\\b[a-z]{3,}\\b.*")) {
        List<Piece> edited = new ArrayList<>(pieces);
        edited.set(i, literal(text.text().replaceFirst("\\b[a-z]{3,}\\b", "altered")));
        return Optional.of(edited);
      }
    }
    return Optional.empty();
  }

  private static int first(List<Piece> pieces) {
    int first = 0;
    while (!(pieces.get(first) instanceof Placeholder)) {
      first++;
    }
    return first;
  }

  private static List<Piece> with(List<Piece> pieces, int at, Piece more) {
    List<Piece> edited = new ArrayList<>(pieces);
    edited.add(at, more);
    return edited;
  }

  private static Piece literal(String text) {
    return new Literal(text);
  }

  private static Piece param(String name) {
    return new Placeholder(name, null);
  }
}
