package dev.errata.catalog.model;

import dev.errata.catalog.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message: fixed text and placeholders in turn.
 *
 * @param pieces the pieces in order; no two literals are neighbours and none is empty
 * @param span where the message stands
 */
public record MessageTemplate(List<Piece> pieces, Span span) {

  /** A piece of a message. */
  public sealed interface Piece permits Literal, Placeholder {}

  /**
   * Fixed text.
   *
   * @param text the text, with doubled braces resolved
   */
  public record Literal(String text) implements Piece {}

  /**
   * A place for a parameter's value.
   *
   * @param param the parameter's name
   * @param span where it stands, braces included
   */
  public record Placeholder(String param, Span span) implements Piece {}

  /** The placeholders in order; a parameter may occur more than once. */
  public List<Placeholder> placeholders() {
    return pieces.stream()
        .filter(Placeholder.class::isInstance)
        .map(Placeholder.class::cast)
        .toList();
  }

  /** The texts before, between and behind the placeholders, one more than these. */
  public List<String> fixedTexts() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (Piece piece : pieces) {
      if (piece instanceof Literal literal) {
        texts.set(texts.size() - 1, literal.text());
      } else {
        texts.add("");
      }
    }
    return texts;
  }

  /** The message for people: a parameter stands as its name in braces. */
  public String text() {
    return pieces.stream()
        .map(piece -> piece instanceof Placeholder placeholder
            ? "{" + placeholder.param() + "}"
            : ((Literal) piece).text())
        .collect(Collectors.joining());
  }
}
