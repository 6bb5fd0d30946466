package dev.errata.documents.explain;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Family;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.Validator;
import dev.errata.catalog.naming.ErrorNaming;
import dev.errata.catalog.naming.FamilyNaming;
import dev.errata.catalog.source.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What there is to say of an error, for reports of either kind. */
record ExplanationFacts(Explanation explanation) {

  /** Stands for values that are not printed. */
  private static final String MASKED = "***";

  private ErrorDefinition error() {
    return explanation.error();
  }

  private Catalog catalog() {
    return explanation.catalog().catalog();
  }

  String place() {
    return catalog().source().name() + ":" + error().key().span().start().line();
  }

  String className() {
    return explanation.catalog().interfaceName()
        + "Exception."
        + ErrorNaming.className(error(), catalog().codes());
  }

  String factory() {
    String factory =
        ErrorNaming.factory(ErrorNaming.className(error(), catalog().codes()));
    String arguments = error().params().stream()
        .map(param -> param.name().value())
        .collect(Collectors.joining(", "));
    return explanation.catalog().interfaceName() + "Errors." + factory + "(" + arguments + ")";
  }

  Optional<Family> family() {
    return catalog().familyTree().familyOf(error());
  }

  String familyClass(Family family) {
    return explanation.catalog().interfaceName()
        + "Exception."
        + new FamilyNaming(catalog()).className(family);
  }

  /** Where its documentation stands. */
  Optional<String> address() {
    return catalog()
        .documentation()
        .map(address -> address.value().replace("{code}", error().code().value()));
  }

  /** The validators of which a check gives this error. */
  List<String> validators() {
    return catalog().validators().stream()
        .filter(validator -> validator.checks().stream()
            .anyMatch(check -> check.error().value().equals(error().key().value())))
        .map(Validator::name)
        .map(Located::value)
        .toList();
  }

  static String type(Param param) {
    return param.isList()
        ? "list<" + param.type().keyword() + ">"
        : param.type().keyword();
  }

  /** The value in the message that was asked for, masked if it is sensitive. */
  Optional<String> value(Param param) {
    Map<String, String> values = explanation.values();
    return Optional.ofNullable(values.get(param.name().value()))
        .map(value -> param.sensitive() ? MASKED : value);
  }
}
