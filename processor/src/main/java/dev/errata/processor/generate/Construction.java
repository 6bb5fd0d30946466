package dev.errata.processor.generate;

import dev.errata.processor.plan.CatalogPlan;
import dev.errata.processor.plan.ErrorPlan;
import dev.errata.processor.plan.ParamPlan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** How the exception of an error is made. */
interface Construction {

  static Construction of(CatalogPlan plan, Types types) {
    return plan.classPerError() ? new OfItsClass(plan) : new OfItsFamily(plan, types);
  }

  /**
   * The exception that a server makes, as an expression.
   *
   * @param cause what led to it, as an expression
   */
  String made(ErrorPlan error, String cause);

  /** The exception of what a client received, as an expression. */
  String received(ErrorPlan error);

  /** By a class of its own, which knows which error it is. */
  record OfItsClass(CatalogPlan plan) implements Construction {

    @Override
    public String made(ErrorPlan error, String cause) {
      List<String> arguments = new ArrayList<>();
      error.params().forEach(param -> arguments.add(param.javaName()));
      arguments.add(cause);
      return "new " + plan.nested(error.className()) + "(" + JavaSource.list(arguments) + ")";
    }

    @Override
    public String received(ErrorPlan error) {
      return "new " + plan.nested(error.className()) + "(message, status)";
    }
  }

  /** By the class of its family, which is told which error it is. */
  record OfItsFamily(CatalogPlan plan, Types types) implements Construction {

    @Override
    public String made(ErrorPlan error, String cause) {
      List<String> values = error.params().stream().map(ParamPlan::javaName).toList();
      return construct(error, List.of(plan.constant(error), values(values), cause));
    }

    @Override
    public String received(ErrorPlan error) {
      String values = error.params().isEmpty()
          ? values(List.of())
          : plan.nested(error.className()) + ".read(errorCode, message)";
      return construct(error, List.of("errorCode", values, "status", "message"));
    }

    private String values(List<String> values) {
      return values.isEmpty()
          ? plan.exceptionType() + "." + FamilyClassGenerator.NO_VALUES
          : "new " + types.name(Serializable.class) + "[] {" + JavaSource.list(values) + "}";
    }

    private String construct(ErrorPlan error, List<String> arguments) {
      return "new " + plan.nested(error.className()) + "(" + JavaSource.list(arguments) + ")";
    }
  }
}
