package dev.errata.spring;

import dev.errata.http.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Reads what Spring's validation has found; in order, since a validator's findings have none. */
final class Violations {

  /** How violations are ordered. */
  static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::pointer).thenComparing(Violation::detail);

  private Violations() {}

  /** What was found in an object. */
  static List<Violation> of(Errors errors) {
    return of("", errors).stream().sorted(ORDER).toList();
  }

  /** What was found in the arguments of a method that handles a request. */
  static List<Violation> of(HandlerMethodValidationException invalid) {
    List<Violation> violations = new ArrayList<>();
    for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
      if (result instanceof ParameterErrors errors) {
        violations.addAll(of(place(errors), errors));
      } else {
        String pointer = new PropertyPointer()
            .step(result.getMethodParameter().getParameterName())
            .toString();
        result.getResolvableErrors().forEach(error -> violations.add(violation(pointer, error)));
      }
    }
    invalid
        .getCrossParameterValidationResults()
        .forEach(error -> violations.add(violation("", error)));
    return violations.stream().sorted(ORDER).toList();
  }

  /** Where in the body an object is: an element, if the body is a list or a map. */
  private static String place(ParameterErrors errors) {
    Object step =
        errors.getContainerIndex() == null ? errors.getContainerKey() : errors.getContainerIndex();
    return new PropertyPointer().step(step).toString();
  }

  private static List<Violation> of(String place, Errors errors) {
    return errors.getAllErrors().stream()
        .map(error -> violation(place + pointer(error), error))
        .toList();
  }

  private static String pointer(ObjectError error) {
    return error instanceof FieldError field
        ? new PropertyPointer().path(field.getField()).toString()
        : "";
  }

  /** A text that Spring's own conversion made quotes Java's types, so it is not told. */
  private static Violation violation(String pointer, MessageSourceResolvable error) {
    boolean converted = error instanceof FieldError field && field.isBindingFailure();
    return new Violation(pointer, converted ? "" : error.getDefaultMessage());
  }
}
