package dev.errata.spring;

import dev.errata.http.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;

/**
 * Reads what Bean Validation has found in the arguments of a controller that is {@code @Validated}.
 * Found anywhere else, it is a mistake of the server.
 */
final class ConstraintViolations {

  private ConstraintViolations() {}

  /** Which request is refused; empty if it is not the request that is at fault. */
  static Optional<Refusal> of(Throwable thrown, Object handler) {
    if (thrown instanceof ConstraintViolationException invalid
        && handler instanceof HandlerMethod method
        && invalid.getConstraintViolations().stream().allMatch(each -> isArgument(each, method))) {
      return Optional.of(Refusal.badRequest(invalid.getConstraintViolations().stream()
          .map(each -> new Violation(pointer(each.getPropertyPath()), each.getMessage()))
          .sorted(Violations.ORDER)
          .toList()));
    }
    return Optional.empty();
  }

  private static boolean isArgument(ConstraintViolation<?> violation, HandlerMethod handler) {
    boolean returned = false;
    for (Path.Node node : violation.getPropertyPath()) {
      returned |= node.getKind() == ElementKind.RETURN_VALUE;
    }
    return !returned && handler.getBeanType().isInstance(violation.getRootBean());
  }

  /** The path without the method, and without its parameter where that is the body. */
  private static String pointer(Path path) {
    PropertyPointer pointer = new PropertyPointer();
    String parameter = "";
    boolean inside = false;
    for (Path.Node node : path) {
      if (node.isInIterable()) {
        pointer.step(node.getIndex() == null ? node.getKey() : node.getIndex());
        inside = true;
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.step(node.getName());
        inside = true;
      } else if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      }
    }
    return inside ? pointer.toString() : pointer.step(parameter).toString();
  }
}
