package dev.errata.documents.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A message with named parameters.
 *
 * @param pieces fixed text and parameters in turn; no two texts are neighbours, none is empty
 * @param documented the message as the document prints it
 */
public record ImportedMessage(List<Piece> pieces, String documented) {

  /** The fixed text alone, with a space where a parameter stands. */
  public String fixedText() {
    return pieces.stream()
        .map(piece -> piece instanceof Text text ? text.text() : " ")
        .collect(Collectors.joining());
  }

  /** A piece of a message. */
  public sealed interface Piece permits Text, Parameter {}

  /**
   * Fixed text.
   *
   * @param text as it is printed, braces not doubled
   */
  public record Text(String text) implements Piece {}

  /**
   * A parameter. Where a message has a parameter twice, both are equal but for the spelling.
   *
   * @param name a name that is legal in catalogs, lower camel case where it was made of words
   * @param type a type of catalogs, such as {@code string} or {@code int}
   * @param sensitive whether it is a secret by its name
   * @param isNameMadeUp whether the document has no name for it, so that a person should look
   * @param spelling how the document spells the placeholder
   */
  public record Parameter(
      String name, String type, boolean sensitive, boolean isNameMadeUp, String spelling)
      implements Piece {}

  /** The parameters in order, each once. */
  public List<Parameter> parameters() {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (piece instanceof Parameter parameter) {
        parameters.putIfAbsent(parameter.name(), parameter);
      }
    }
    return List.copyOf(parameters.values());
  }
}
