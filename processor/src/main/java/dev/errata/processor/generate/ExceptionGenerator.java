package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;

/** Generates the sealed exception, and knows how one of an error is made. */
sealed interface ExceptionGenerator permits ExceptionPerError, ExceptionPerFamily {

  static ExceptionGenerator of(CatalogPlan plan, Javadocs javadocs) {
    return plan.options().classPerError()
        ? new ExceptionPerError(plan, javadocs)
        : new ExceptionPerFamily(plan);
  }

  TypeSpec type();

  /**
   * The exception that a server makes, as an expression.
   *
   * @param cause what led to it, as an expression
   */
  CodeBlock made(ErrorPlan error, CodeBlock cause);

  /** The exception of what a client received, as an expression. */
  CodeBlock received(ErrorPlan error);

  /**
   * The exception of a code that the catalog does not have.
   *
   * @param exception its class: that of the code's family, or the one of no family
   */
  CodeBlock received(ClassName exception);
}
