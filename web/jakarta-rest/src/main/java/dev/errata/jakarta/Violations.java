package dev.errata.jakarta;

import dev.errata.http.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** Reads what Bean Validation has found. */
final class Violations {

  private Violations() {}

  /** Whether the server's own answer is at fault (Jakarta REST 3.1, section 7.6). */
  static boolean isOfServer(ConstraintViolationException thrown) {
    for (ConstraintViolation<?> violation : thrown.getConstraintViolations()) {
      for (Path.Node node : violation.getPropertyPath()) {
        if (node.getKind() == ElementKind.RETURN_VALUE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Lists the violations; in order, since a validator's set has none. */
  static List<Violation> of(ConstraintViolationException thrown) {
    return thrown.getConstraintViolations().stream()
        .map(found -> new Violation(pointer(found), found.getMessage()))
        .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
        .toList();
  }

  /**
   * The path as a JSON pointer into the body, without the method and its parameter; or the name of
   * the request's parameter, if that itself is at fault.
   */
  private static String pointer(ConstraintViolation<?> found) {
    Path path = found.getPropertyPath();
    StringBuilder pointer = new StringBuilder();
    append(pointer, RequestParameters.name(found.getRootBeanClass(), path));
    for (Path.Node node : path) {
      if (node.isInIterable()) {
        append(pointer, node.getIndex() == null ? node.getKey() : node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        append(pointer, node.getName());
      }
    }
    return pointer.toString();
  }

  /** Adds a step, if it is known; a member of a set has none. */
  private static void append(StringBuilder pointer, Object step) {
    if (step != null) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
  }
}
