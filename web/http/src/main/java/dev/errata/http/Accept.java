package dev.errata.http;

import java.util.List;
import java.util.Locale;

/** Chooses the shape that the header {@code Accept} asks for (RFC 9110, section 12.5.1). */
final class Accept {

  private Accept() {}

  /**
   * Chooses the shape whose media type has the greatest weight; of those the one that is named most
   * exactly; of those the first. It is the first too if none is acceptable: an error that is
   * answered in another form tells more than a second error.
   *
   * @param shapes at least one
   * @param accept the header, empty if there is none
   */
  static Shape choose(List<Shape> shapes, String accept) {
    Shape chosen = shapes.get(0);
    if (shapes.size() == 1 || accept.isBlank()) {
      return chosen;
    }
    String[] ranges = accept.toLowerCase(Locale.ROOT).split(",");
    Wish greatest = new Wish(0, 0);
    for (Shape shape : shapes) {
      Wish wish = wish(shape.format(), ranges);
      if (wish.isGreaterThan(greatest)) {
        greatest = wish;
        chosen = shape;
      }
    }
    return chosen;
  }

  /** The weight of the range that names the format most exactly. */
  private static Wish wish(Format format, String[] ranges) {
    Wish wish = new Wish(0, 0);
    for (String range : ranges) {
      String[] parts = range.split(";");
      int exactness = parts.length == 0 ? 0 : format.matches(parts[0].strip());
      if (exactness > wish.exactness()) {
        wish = new Wish(weight(parts), exactness);
      }
    }
    return wish;
  }

  private static double weight(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.startsWith("q=")) {
        try {
          return Double.parseDouble(part.substring(2));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** How much a format is wanted. */
  private record Wish(double weight, int exactness) {

    boolean isGreaterThan(Wish other) {
      return weight > other.weight
          || (weight > 0 && weight == other.weight && exactness > other.exactness);
    }
  }
}
