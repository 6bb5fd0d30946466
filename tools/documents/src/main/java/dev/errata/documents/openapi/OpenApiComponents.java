package dev.errata.documents.openapi;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.naming.ErrorNaming;
import dev.errata.catalog.source.Located;
import dev.errata.documents.sample.BodyShape;
import dev.errata.documents.sample.SampleBody;
import dev.errata.documents.sample.SampleValues;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the components together: schemas, responses, examples. */
final class OpenApiComponents {

  private final Catalog catalog;
  private final List<ErrorGroup> groups;
  private final List<BodyShape> shapes;
  private final String failureName;
  private final ComponentNames exampleNames = new ComponentNames();
  private final Map<String, Object> schemas = new LinkedHashMap<>();
  private final Map<String, Object> responses = new LinkedHashMap<>();
  private final Map<String, Object> examples = new LinkedHashMap<>();

  /** By error, what its examples are called. */
  private final Map<ErrorDefinition, String> names = new LinkedHashMap<>();

  OpenApiComponents(Catalog catalog, List<ErrorGroup> groups) {
    this.catalog = catalog;
    this.groups = groups;
    ComponentNames taken = new ComponentNames();
    groups.forEach(group -> taken.claim(group.name()));
    this.failureName = taken.claim("Failure");
    this.shapes = BodyShape.of(catalog);
  }

  Map<String, Object> tree() {
    for (ErrorDefinition error : catalog.errors()) {
      names.put(error, exampleNames.claim(ErrorNaming.className(error, catalog.codes())));
    }
    groups.forEach(this::addResponse);
    addOtherShapes(groups.get(0));
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("schemas", schemas);
    components.put("responses", responses);
    components.put("examples", examples);
    return components;
  }

  private void addResponse(ErrorGroup group) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("description", group.description());
    if (group.errors().stream().anyMatch(error -> error.retryAfter().isPresent())) {
      response.put("headers", Map.of("Retry-After", retryAfter()));
    }
    if (SampleBody.hasBody(group.status())) {
      Map<String, Object> content = new LinkedHashMap<>();
      for (BodyShape shape : writtenShapes()) {
        content.put(shape.mediaType(), mediaType(group, shape));
      }
      response.put("content", content);
    }
    responses.put(group.name(), response);
  }

  private Map<String, Object> mediaType(ErrorGroup group, BodyShape shape) {
    String name = group.name() + suffix(shape);
    schemas.put(name, schema(group, shape));
    Map<String, Object> samples = new LinkedHashMap<>();
    for (ErrorDefinition error : group.errors()) {
      String example = names.get(error) + suffix(shape);
      examples.computeIfAbsent(example, absent -> example(error, shape));
      samples.put(names.get(error), reference("examples", example));
    }
    Map<String, Object> mediaType = new LinkedHashMap<>();
    mediaType.put("schema", reference("schemas", name));
    mediaType.put("examples", samples);
    return mediaType;
  }

  /**
   * Of the shapes of one media type only the first is written. The others, which clients read too,
   * get a schema.
   */
  private void addOtherShapes(ErrorGroup all) {
    List<BodyShape> written = writtenShapes();
    for (BodyShape shape : shapes) {
      if (!written.contains(shape)) {
        Map<String, Object> schema = new LinkedHashMap<>(schema(all, shape));
        schema.put("description", "Another form that bodies of this kind come in.");
        schemas.put(all.name() + suffix(shape), schema);
      }
    }
  }

  private Map<String, Object> schema(ErrorGroup group, BodyShape shape) {
    String failure = failureName + suffix(shape);
    BodySchema schema = new BodySchema(catalog, shape, group.errors(), failure);
    schema.failureSchema().ifPresent(each -> schemas.putIfAbsent(failure, each));
    return schema.schema();
  }

  private List<BodyShape> writtenShapes() {
    Set<String> mediaTypes = new HashSet<>();
    return shapes.stream().filter(shape -> mediaTypes.add(shape.mediaType())).toList();
  }

  private String suffix(BodyShape shape) {
    int index = shapes.indexOf(shape);
    if (index == 0) {
      return "";
    }
    long before = shapes.subList(0, index).stream()
        .filter(other -> other.format() == shape.format())
        .count();
    String format = switch (shape.format()) {
      case PROBLEM_JSON -> "Problem";
      case JSON -> "Json";
      case XML -> "Xml";
    };
    return "_" + format + (before == 0 ? "" : before + 1);
  }

  private Map<String, Object> example(ErrorDefinition error, BodyShape shape) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("summary", error.code().value());
    String more = error.description().map(Located::value).orElse(error.message().text());
    example.put("description", more);
    SampleBody body = new SampleBody(catalog, error, shape, SampleValues.of(error));
    example.put("value", shape.format() == WireFormat.XML ? body.xml() : body.json());
    return example;
  }

  private static Map<String, Object> retryAfter() {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("description", "How many seconds to wait.");
    header.put("schema", ParamSchemas.type("integer", "int64"));
    return header;
  }

  private static Map<String, Object> reference(String kind, String name) {
    return Map.of("$ref", "#/components/" + kind + "/" + name);
  }
}
