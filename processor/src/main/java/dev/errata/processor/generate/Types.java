package dev.errata.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The types that generated code of one catalog speaks of. */
final class Types {

  static final ClassName ERROR_CODE = ClassName.get("dev.errata", "ErrorCode");
  static final ClassName CODED_EXCEPTION = ClassName.get("dev.errata", "CodedException");
  static final ClassName MESSAGE_READER = ClassName.get("dev.errata", "MessageReader");
  static final ClassName CODE_POINT_SET = ClassName.get("dev.errata", "CodePointSet");
  static final ClassName UTF8 = ClassName.get("dev.errata", "Utf8");
  static final ClassName DECIMALS = ClassName.get("dev.errata", "Decimals");

  private final CatalogPlan plan;
  final ClassName errorCode;
  final ClassName exception;
  final ClassName factories;
  final ClassName validator;

  Types(CatalogPlan plan) {
    this.plan = plan;
    this.errorCode = ClassName.get(plan.packageName(), plan.errorCodeType());
    this.exception = ClassName.get(plan.packageName(), plan.exceptionType());
    this.factories = ClassName.get(plan.packageName(), plan.factoriesType());
    this.validator = ClassName.get(plan.packageName(), plan.validatorType());
  }

  /** The exception of an error. */
  ClassName of(ErrorPlan error) {
    return nested(error.className());
  }

  /** The superclass of an error or a family. */
  ClassName parent(String className) {
    return className.equals(plan.exceptionType()) ? exception : nested(className);
  }

  ClassName nested(String className) {
    return exception.nestedClass(className);
  }

  /** The modifiers of a top-level type: the interface's visibility and some more. */
  Modifier[] modifiers(Modifier... more) {
    List<Modifier> modifiers = new ArrayList<>();
    if (plan.isPublic()) {
      modifiers.add(Modifier.PUBLIC);
    }
    modifiers.addAll(List.of(more));
    return modifiers.toArray(new Modifier[0]);
  }

  /** Deprecates what stands for a deprecated error. */
  static List<AnnotationSpec> deprecation(ErrorPlan error) {
    return error.deprecated().isPresent()
        ? List.of(AnnotationSpec.builder(Deprecated.class).build())
        : List.of();
  }
}
