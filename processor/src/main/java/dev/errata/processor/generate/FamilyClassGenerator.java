package dev.errata.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.FamilyPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Generates the exception class of a family whose errors have no classes of their own. */
record FamilyClassGenerator(ClassName errorCode, FamilyPlan family) {

  TypeSpec type() {
    return ExceptionClass.builder(family.exception(), family.parent())
        .addJavadoc("$L", Javadocs.family(family))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addModifiers(family.isExtended() ? Modifier.SEALED : Modifier.FINAL)
        .addMethod(ExceptionClass.passingConstructor(
            Parameters.ERROR_CODE, Parameters.VALUES, Parameters.CAUSE))
        .addMethod(receivingConstructor())
        .addMethods(methods())
        .build();
  }

  static MethodSpec receivingConstructor() {
    return ExceptionClass.passingConstructor(
        Parameters.ERROR_CODE,
        Parameters.VALUES,
        Parameters.STATUS,
        Parameters.MESSAGE,
        Parameters.CAUSE);
  }

  /** What is left to the base class where there is nothing to tell. */
  private List<MethodSpec> methods() {
    List<ErrorPlan> withParams = errors(error -> !error.params().isEmpty());
    List<ErrorPlan> withValues = errors(error -> !error.message().isConstant());
    List<ErrorPlan> sensitive = errors(ErrorPlan::isSensitive);
    List<ErrorPlan> translated = errors(ErrorPlan::hasTranslatedValues);
    FamilyMethods methods = new FamilyMethods(errorCode);
    List<MethodSpec> all = new ArrayList<>();
    if (!withParams.isEmpty()) {
      methods.read(withParams).forEach(all::add);
      methods.params(withParams).forEach(all::add);
    }
    if (!withValues.isEmpty()) {
      methods.render(withValues).forEach(all::add);
    }
    if (!sensitive.isEmpty()) {
      methods.getMessage(sensitive).forEach(all::add);
    }
    if (!translated.isEmpty()) {
      methods.translated(translated).forEach(all::add);
    }
    return all;
  }

  private List<ErrorPlan> errors(Predicate<ErrorPlan> which) {
    return family.errors().stream().filter(which).toList();
  }
}
