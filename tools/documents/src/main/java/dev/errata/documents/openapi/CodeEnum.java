package dev.errata.documents.openapi;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.naming.ErrorNaming;
import dev.errata.documents.sample.SampleBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codes that a body can have, with the names that Errata gives them in Java. */
final class CodeEnum {

  private CodeEnum() {}

  /** What it is about. */
  static final String MEANING = "Which error it is.";

  /**
   * The schema of a code.
   *
   * @param isNumber whether those that are numbers stand there as such
   */
  static Map<String, Object> of(Catalog catalog, List<ErrorDefinition> errors, boolean isNumber) {
    Map<Object, ErrorDefinition> byCode = new LinkedHashMap<>();
    errors.forEach(error -> byCode.putIfAbsent(
        isNumber ? SampleBody.codeNumber(error) : error.code().value(), error));
    ComponentNames names = new ComponentNames();
    List<String> constants = new ArrayList<>();
    byCode
        .values()
        .forEach(error -> constants.add(names.claim(ErrorNaming.constant(error, catalog.codes()))));
    Map<String, Object> schema = new LinkedHashMap<>();
    if (byCode.keySet().stream().allMatch(Integer.class::isInstance)) {
      schema.putAll(ParamSchemas.type("integer", "int32"));
    } else if (byCode.keySet().stream().allMatch(String.class::isInstance)) {
      schema.put("type", "string");
    }
    schema.put("description", MEANING);
    schema.put("enum", List.copyOf(byCode.keySet()));
    // Generators would make names of their own, and for some codes the same ones.
    schema.put("x-enum-varnames", constants);
    return schema;
  }
}
