package dev.errata.http;

import dev.errata.ErrorApi;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shapes of an API.
 *
 * @param written the shapes, the one that is preferred first; at least one
 * @param read the same, as far as a client reads them
 * @param names what those in JSON draw
 */
record Shapes(List<Shape> written, List<Shape> read, DrawnNames names) {

  /**
   * What drawings were read as. By their texts, so that no class of a user's is held on to; there
   * are as many as there are catalogs in the program.
   */
  private static final Map<List<String>, Shapes> READ = new ConcurrentHashMap<>();

  /**
   * The shapes of an API.
   *
   * @throws IllegalArgumentException if a drawing is none
   */
  static Shapes of(ErrorApi<?> api) {
    Shapes known = READ.get(api.shapes());
    return known != null ? known : READ.computeIfAbsent(api.shapes(), Shapes::read);
  }

  private static Shapes read(List<String> drawings) {
    List<Shape> shapes = drawings.stream().map(Shape::read).toList();
    DrawnNames names = new DrawnNames(shapes);
    return new Shapes(shapes, shapes.stream().map(shape -> shape.asRead(names)).toList(), names);
  }
}
