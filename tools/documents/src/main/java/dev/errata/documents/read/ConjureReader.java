package dev.errata.documents.read;

import dev.errata.documents.document.Cell;
import dev.errata.documents.document.ReadDocument;
import dev.errata.documents.document.Table;
import dev.errata.documents.read.data.DataNode;
import dev.errata.documents.read.data.DataNode.Entry;
import dev.errata.documents.read.data.DataNode.Mapping;
import dev.errata.documents.read.data.DataNode.Scalar;
import dev.errata.documents.read.data.DataSyntax;
import dev.errata.documents.read.data.DataTables;
import dev.errata.documents.read.data.DataTree;
import dev.errata.documents.read.data.FoldedText;
import dev.errata.documents.read.data.TableBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the errors that Conjure's definitions declare. */
final class ConjureReader implements FormatReader {

  /** The statuses that Conjure's wire format gives to its codes. */
  private static final Map<String, String> STATUSES = Map.ofEntries(
      Map.entry("UNAUTHORIZED", "401"),
      Map.entry("PERMISSION_DENIED", "403"),
      Map.entry("INVALID_ARGUMENT", "400"),
      Map.entry("NOT_FOUND", "404"),
      Map.entry("CONFLICT", "409"),
      Map.entry("REQUEST_ENTITY_TOO_LARGE", "413"),
      Map.entry("FAILED_PRECONDITION", "500"),
      Map.entry("INTERNAL", "500"),
      Map.entry("TIMEOUT", "500"),
      Map.entry("CUSTOM_CLIENT", "400"),
      Map.entry("CUSTOM_SERVER", "500"));

  @Override
  public ReadDocument read(String name, String text) {
    DataNode root = DataTree.read(DataSyntax.YAML, text);
    Optional<Mapping> errors = Optional.of(root)
        .filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .flatMap(file -> file.findMapping("types"))
        .flatMap(types -> types.findMapping("definitions"))
        .flatMap(definitions -> definitions.findMapping("errors"));
    return ReadDocument.of(
        errors.map(declared -> List.of(table(declared))).orElseGet(() -> DataTables.of(root)));
  }

  private static Table table(Mapping errors) {
    TableBuilder table = TableBuilder.keyed(Table.Kind.DECLARED, "errors");
    for (Entry entry : errors.entries()) {
      if (entry.value() instanceof Mapping error) {
        String namespace = error.findText("namespace").map(name -> name + ":").orElse("");
        table.add(namespace + entry.key(), cells(error), List.of("errors"), entry.line());
      } else {
        table.add(entry.key(), Map.of(), List.of("errors"), entry.line());
      }
    }
    return table.build();
  }

  private static Map<String, Cell> cells(Mapping error) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    error.find("code").filter(Scalar.class::isInstance).ifPresent(code -> {
      String conjure = ((Scalar) code).text();
      cells.put("conjure code", new Cell(conjure, code.line()));
      cells.put("status", new Cell(STATUSES.getOrDefault(conjure, ""), code.line()));
    });
    error
        .find("docs")
        .filter(Scalar.class::isInstance)
        .ifPresent(docs ->
            cells.put("docs", new Cell(FoldedText.of(((Scalar) docs).text()), docs.line())));
    for (String kind : List.of("safe-args", "unsafe-args")) {
      error
          .findMapping(kind)
          .ifPresent(args -> cells.put(kind, new Cell(arguments(args), args.line())));
    }
    return cells;
  }

  private static String arguments(Mapping arguments) {
    return arguments.entries().stream()
        .map(argument -> argument.key() + ":" + type(argument.value()))
        .collect(Collectors.joining(", "));
  }

  private static String type(DataNode type) {
    return type instanceof Scalar scalar
        ? FoldedText.of(scalar.text())
        : type instanceof Mapping mapping ? mapping.findText("type").orElse("any") : "any";
  }
}
