package dev.errata.documents.message;

import java.util.Optional;

/**
 * A placeholder where it stands in a documented message.
 *
 * @param start where it begins
 * @param end where the text behind it begins
 * @param label what the document calls it; empty if it goes by its position alone
 * @param number its position as the document writes it; empty if it is the next one
 * @param type the type that its format asks for
 */
record Placeholder(
    int start, int end, Optional<String> label, Optional<String> number, String type) {

  static Placeholder named(int start, int end, String label, String type) {
    return new Placeholder(start, end, Optional.of(label.strip()), Optional.empty(), type);
  }

  static Placeholder named(int start, int end, String label) {
    return named(start, end, label, ParameterTypes.STRING);
  }

  static Placeholder numbered(int start, int end, String number, String type) {
    return new Placeholder(start, end, Optional.empty(), Optional.of(number), type);
  }

  static Placeholder next(int start, int end, String type) {
    return new Placeholder(start, end, Optional.empty(), Optional.empty(), type);
  }
}
