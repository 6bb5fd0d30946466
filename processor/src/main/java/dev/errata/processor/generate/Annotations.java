package dev.errata.processor.generate;

import dev.errata.processor.plan.ErrorPlan;

/**
 * Writes annotations.
 *
 * @param source where to
 * @param types what they are called there
 */
record Annotations(JavaSource source, Types types) {

  void override() {
    source.line("@" + types.name(Override.class));
  }

  /** On what stands for an error, if the error is deprecated. */
  void deprecated(ErrorPlan error) {
    if (error.deprecated().isPresent()) {
      source.line("@" + types.name(Deprecated.class));
    }
  }

  /** On what has to use deprecated errors. */
  void suppressDeprecation() {
    source.line("@" + types.name(SuppressWarnings.class) + "(\"deprecation\")");
  }
}
