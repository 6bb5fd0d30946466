package dev.errata.documents.read.openapi;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.Columns;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.data.DataNode;
import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Scalar;
import dev.errata.documents.read.data.FoldedText;
import dev.errata.documents.read.data.TableBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The codes that the schemas of error responses allow. */
final class ErrorSchemas {

  private static final Set<String> CODES =
      Set.of("code", "errorcode", "errcode", "errortype", "error", "type", "reason", "key");
  private static final Pattern OF_ERRORS = Pattern.compile(
      "(?i)(?:error|exception|problem|fault)s?(?:_?(?:code|type|reason|name|id|kind)s?)?$");
  private static final int DEEPEST = 8;

  private record Code(Mapping holder, Mapping property) {}

  private final References references;
  private final EnumValues enums;
  private final Map<Mapping, String> statuses = new IdentityHashMap<>();

  private ErrorSchemas(References references) {
    this.references = references;
    this.enums = new EnumValues(references);
  }

  /** A row for each code; empty if no schema lists codes. */
  static Optional<Table> of(Mapping root, List<ErrorResponse> responses, References references) {
    ErrorSchemas all = new ErrorSchemas(references);
    Map<Mapping, Code> found = new IdentityHashMap<>();
    TableBuilder table = TableBuilder.keyed(Table.Kind.DECLARED, "error codes");
    List<Code> inOrder = new ArrayList<>();
    for (ErrorResponse response : responses) {
      Set<Mapping> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Mapping schema : all.schemas(response.content())) {
        all.look(schema, response.number(), 0, seen, found, inOrder);
      }
    }
    if (inOrder.isEmpty()) {
      all.lookAtNamed(root, found, inOrder);
    }
    Map<String, Boolean> rows = new HashMap<>();
    inOrder.forEach(code -> all.add(code, table, rows));
    return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
  }

  private List<Mapping> schemas(Mapping response) {
    List<Mapping> schemas = new ArrayList<>();
    references.mapping(response, "schema").ifPresent(schemas::add);
    references
        .mapping(response, "content")
        .ifPresent(content -> content.entries().stream()
            .map(type -> references.resolve(type.value()))
            .filter(Mapping.class::isInstance)
            .forEach(type -> references.mapping((Mapping) type, "schema").ifPresent(schemas::add)));
    return schemas;
  }

  /** Where no response says what errors look like, schemas that are called so do. */
  private void lookAtNamed(Mapping root, Map<Mapping, Code> found, List<Code> inOrder) {
    List<Mapping> schemas = new ArrayList<>();
    references
        .mapping(root, "components")
        .flatMap(components -> references.mapping(components, "schemas"))
        .ifPresent(schemas::add);
    references.mapping(root, "definitions").ifPresent(schemas::add);
    Set<Mapping> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Mapping all : schemas) {
      for (Entry entry : all.entries()) {
        if (OF_ERRORS.matcher(entry.key()).find()
            && references.resolve(entry.value()) instanceof Mapping schema) {
          Mapping named = new Mapping(List.of(renamed(entry, schema)), entry.line());
          Mapping holder =
              new Mapping(List.of(new Entry("properties", named, entry.line())), entry.line());
          look(holder, "", 0, seen, found, inOrder);
        }
      }
    }
  }

  /** A schema of values is that of a code, whatever its name is besides. */
  private Entry renamed(Entry entry, Mapping schema) {
    return EnumValues.of(schema).isEmpty() ? entry : new Entry("code", schema, entry.line());
  }

  /** Finds the properties that hold codes, below whatever the schema is put together of. */
  private void look(
      Mapping schema,
      String status,
      int depth,
      Set<Mapping> seen,
      Map<Mapping, Code> found,
      List<Code> inOrder) {
    if (depth > DEEPEST || !seen.add(schema)) {
      return;
    }
    for (String key : List.of("allOf", "oneOf", "anyOf")) {
      schema
          .findSequence(key)
          .ifPresent(parts -> parts.elements().stream()
              .map(references::resolve)
              .filter(Mapping.class::isInstance)
              .forEach(part -> look((Mapping) part, status, depth + 1, seen, found, inOrder)));
    }
    references
        .mapping(schema, "items")
        .ifPresent(items -> look(items, status, depth + 1, seen, found, inOrder));
    references.mapping(schema, "properties").ifPresent(properties -> {
      for (Entry entry : properties.entries()) {
        if (references.resolve(entry.value()) instanceof Mapping property) {
          if (isCode(entry.key()) && !EnumValues.of(property).isEmpty()) {
            statuses.merge(property, status, (one, other) -> one.equals(other) ? one : "");
            if (found.putIfAbsent(property, new Code(properties, property)) == null) {
              inOrder.add(found.get(property));
            }
          } else {
            look(property, status, depth + 1, seen, found, inOrder);
          }
        }
      }
    });
  }

  private static boolean isCode(String name) {
    return CODES.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
  }

  private void add(Code code, TableBuilder table, Map<String, Boolean> rows) {
    List<Scalar> values = EnumValues.of(code.property());
    for (int i = 0; i < values.size(); i++) {
      Scalar value = values.get(i);
      Map<String, Cell> cells = new LinkedHashMap<>();
      put(cells, "status", statuses.get(code.property()), value.line());
      put(cells, Columns.TEXT, enums.description(code.property(), value.text(), i), value.line());
      put(cells, "name", EnumValues.name(code.property(), i), value.line());
      if (values.size() == 1) {
        siblings(code, cells);
      }
      if (rows.putIfAbsent(value.text() + cells, true) == null) {
        table.add(value.text(), cells, List.of(), value.line());
      }
    }
  }

  private static void put(Map<String, Cell> cells, String column, String text, int line) {
    if (!text.isEmpty()) {
      cells.putIfAbsent(column, new Cell(FoldedText.of(text), line));
    }
  }

  /** A schema of one code says by its other properties what they are with that code. */
  private void siblings(Code code, Map<String, Cell> cells) {
    for (Entry entry : code.holder().entries()) {
      DataNode resolved = references.resolve(entry.value());
      if (resolved instanceof Mapping property && property != code.property()) {
        List<Scalar> values = EnumValues.of(property);
        Optional<DataNode> said = values.size() == 1
            ? Optional.of(values.get(0))
            : property.find("default").or(() -> property.find("example"));
        said.filter(Scalar.class::isInstance)
            .ifPresent(text -> cells.put(
                entry.key(), new Cell(FoldedText.of(((Scalar) text).text()), text.line())));
      }
    }
  }
}
