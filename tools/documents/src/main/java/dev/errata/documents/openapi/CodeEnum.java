package dev.errata.documents.openapi;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.naming.ErrorNaming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codes that a body can have, with the names that Errata gives them in Java. */
final class CodeEnum {

  private CodeEnum() {}

  /** Adds the codes to the schema of a text. */
  static void add(Catalog catalog, List<ErrorDefinition> errors, Map<String, Object> schema) {
    Map<String, ErrorDefinition> byCode = new LinkedHashMap<>();
    errors.forEach(error -> byCode.putIfAbsent(error.code().value(), error));
    ComponentNames names = new ComponentNames();
    List<String> constants = new ArrayList<>();
    byCode
        .values()
        .forEach(error -> constants.add(names.claim(ErrorNaming.constant(error, catalog.codes()))));
    schema.put("enum", List.copyOf(byCode.keySet()));
    // Generators would make names of their own, and for some codes the same ones.
    schema.put("x-enum-varnames", constants);
  }
}
