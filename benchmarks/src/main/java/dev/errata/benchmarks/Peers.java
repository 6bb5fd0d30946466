package dev.errata.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Libraries that check the same. Each is started only where it is measured: what the JVM learns on
 * the way shows elsewhere.
 */
public final class Peers {

  private Peers() {}

  /** Checks by what it generated at compile time. */
  @State(Scope.Thread)
  public static class Avaje {
    private final io.avaje.validation.Validator validator =
        io.avaje.validation.Validator.builder().build();

    /** Throws if the bean is not as its annotations say. */
    <T> T validate(T bean) {
      validator.validate(bean);
      return bean;
    }
  }

  /** Without an expression language, which only messages of failures would use. */
  @State(Scope.Thread)
  public static class Hibernate {
    private final jakarta.validation.Validator validator = Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();

    /** Returns what about the bean is not as its annotations say. */
    <T> Set<ConstraintViolation<T>> validate(T bean) {
      return validator.validate(bean);
    }
  }
}
