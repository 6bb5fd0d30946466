package dev.errata.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import java.util.List;

/** The annotations in generated code. */
final class Annotations {

  static final AnnotationSpec OVERRIDE = AnnotationSpec.builder(Override.class).build();

  /** On what has to use deprecated errors. */
  static final AnnotationSpec SUPPRESS_DEPRECATION = AnnotationSpec.builder(SuppressWarnings.class)
      .addMember("value", "$S", "deprecation")
      .build();

  private static final AnnotationSpec DEPRECATED =
      AnnotationSpec.builder(Deprecated.class).build();

  private Annotations() {}

  /** On what stands for an error: none, unless the error is deprecated. */
  static List<AnnotationSpec> of(ErrorPlan error) {
    return error.isDeprecated() ? List.of(DEPRECATED) : List.of();
  }

  /** On what may use any error of a catalog. */
  static List<AnnotationSpec> usingErrorsOf(CatalogPlan plan) {
    return plan.hasDeprecated() ? List.of(SUPPRESS_DEPRECATION) : List.of();
  }
}
