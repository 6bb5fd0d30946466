package dev.errata.documents.openapi;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Drawing.Failures;
import dev.errata.catalog.model.Drawing.Member;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.Drawing.Value;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireRole;
import dev.errata.documents.sample.BodyShape;
import dev.errata.documents.sample.SampleBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schema of a body.
 *
 * @param catalog whose bodies they are
 * @param shape how they look
 * @param errors which errors they tell
 * @param failure the name of the schema of one of several failures
 */
record BodySchema(Catalog catalog, BodyShape shape, List<ErrorDefinition> errors, String failure) {

  /** The schema. */
  Map<String, Object> schema() {
    if (shape.format() != WireFormat.XML) {
      return members(shape.root(), false);
    }
    Member root = shape.root().members().get(0);
    Map<String, Object> schema = new LinkedHashMap<>(drawn(root.drawing(), false));
    schema.put("xml", Map.of("name", root.name().value()));
    return schema;
  }

  /** The schema of one of several failures; empty if bodies have no list of them. */
  Optional<Map<String, Object>> failureSchema() {
    return listed(shape.root()).map(list -> members(list.each(), true));
  }

  private static Optional<Failures> listed(Drawing drawing) {
    if (drawing instanceof Members members) {
      return members.members().stream()
          .flatMap(member -> listed(member.drawing()).stream())
          .findFirst();
    }
    return drawing instanceof Failures failures ? Optional.of(failures) : Optional.empty();
  }

  private Map<String, Object> members(Members drawn, boolean ofEach) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Member member : drawn.members()) {
      String name = member.name().value();
      Object schema = drawn(member.drawing(), ofEach);
      if (schema != null) {
        properties.put(name, schema);
        if (isAlwaysThere(member.drawing())) {
          required.add(name);
        }
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("properties", properties);
    return schema;
  }

  /** Null for what no body of these errors has. */
  private Map<String, Object> drawn(Drawing drawing, boolean ofEach) {
    if (drawing instanceof Value value) {
      return value(value.role(), ofEach);
    }
    if (drawing instanceof Failures failures) {
      Map<String, Object> list = new LinkedHashMap<>();
      list.put("type", "array");
      list.put("description", "The mistakes one by one, where there are several.");
      list.put(
          "items",
          failures.equals(listed(shape.root()).orElseThrow())
              ? Map.of("$ref", "#/components/schemas/" + failure)
              : members(failures.each(), true));
      return list;
    }
    return members((Members) drawing, ofEach);
  }

  private Map<String, Object> value(WireRole role, boolean ofEach) {
    return switch (role) {
      case CODE -> ofEach ? text(CodeEnum.MEANING) : CodeEnum.of(catalog, errors, false);
      case CODE_NUMBER ->
        ofEach
            ? described(new LinkedHashMap<>(), CodeEnum.MEANING)
            : CodeEnum.of(catalog, errors, true);
      case MESSAGE -> text("What went wrong, with the values of this time.");
      case STATUS -> described(ParamSchemas.type("integer", "int32"), "The HTTP status.");
      case TITLE -> text("The phrase of the status.");
      case TYPE ->
        catalog.documentation().isEmpty()
            ? null
            : described(ParamSchemas.type("string", "uri"), "Where the error is documented.");
      case INSTANCE ->
        described(ParamSchemas.type("string", "uri-reference"), "The path of the request.");
      case PARAMS -> params(ofEach);
      case SOLUTION -> text("What to do about it.");
      case RETRYABLE ->
        described(
            ParamSchemas.type("boolean", null), "Whether the same request may succeed later.");
      case REQUEST_ID -> text("The number of the request.");
      case HOST -> text("The host that was asked.");
      case POINTER -> text("Which part of the request is at fault.");
      // A drawing in full has a list of failures in its place.
      case ERRORS -> null;
    };
  }

  private Map<String, Object> params(boolean ofEach) {
    if (ofEach) {
      return described(ParamSchemas.type("object", null), "The values in the message.");
    }
    boolean hasAny =
        errors.stream().anyMatch(error -> error.params().stream().anyMatch(SampleBody::isOnWire));
    return hasAny ? ParamSchemas.of(errors) : null;
  }

  private boolean isAlwaysThere(Drawing drawing) {
    if (drawing instanceof Members) {
      return true;
    }
    if (!(drawing instanceof Value value)) {
      return shape.hasCodeInListAlone();
    }
    return switch (value.role()) {
      case CODE, CODE_NUMBER, MESSAGE, STATUS, TITLE, RETRYABLE -> true;
      case TYPE -> catalog.documentation().isPresent();
      case SOLUTION -> errors.stream().allMatch(error -> error.solution().isPresent());
      default -> false;
    };
  }

  private static Map<String, Object> text(String description) {
    return described(ParamSchemas.type("string", null), description);
  }

  private static Map<String, Object> described(Map<String, Object> schema, String description) {
    schema.put("description", description);
    return schema;
  }
}
