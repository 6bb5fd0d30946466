package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireShape;
import dev.errata.documents.reference.page.WireExample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws errors as they stand on the wire, with made up values. What has no value is left out. */
final class WireExamples {

  private final Catalog catalog;

  WireExamples(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The error in each shape, the one first that is written. */
  List<WireExample> of(ErrorDefinition error) {
    WireBody body = new WireBody(catalog, error);
    if (catalog.wire().isEmpty()) {
      return List.of(json(error, WireFormat.PROBLEM_JSON, body.problem(new Members(List.of()))));
    }
    List<WireExample> examples = new ArrayList<>();
    for (WireShape shape : catalog.wire()) {
      examples.add(
          switch (shape.format()) {
            case PROBLEM_JSON -> json(error, shape.format(), body.problem(shape.drawing()));
            case JSON -> json(error, shape.format(), body.drawn(shape.drawing()));
            case XML -> xml(error, body.drawn(shape.drawing()));
          });
    }
    return numbered(examples);
  }

  /** Shapes that are written in the same are told apart by a number. */
  private static List<WireExample> numbered(List<WireExample> examples) {
    Map<String, Integer> counts = new HashMap<>();
    return examples.stream()
        .map(example -> {
          int count = counts.merge(example.title(), 1, Integer::sum);
          String title = count == 1 ? example.title() : example.title() + ", shape " + count;
          return new WireExample(title, example.head(), example.body(), example.language());
        })
        .toList();
  }

  private WireExample json(ErrorDefinition error, WireFormat format, Map<String, Object> body) {
    boolean isProblem = format == WireFormat.PROBLEM_JSON;
    String title = isProblem ? "Problem details (RFC 9457)" : "JSON";
    String mediaType = isProblem ? "application/problem+json" : "application/json";
    return new WireExample(title, head(error, mediaType), JsonText.of(body), "json");
  }

  private WireExample xml(ErrorDefinition error, Map<String, Object> body) {
    return new WireExample("XML", head(error, "application/xml"), XmlText.of(body), "xml");
  }

  private String head(ErrorDefinition error, String mediaType) {
    if (!catalog.hasStatuses()) {
      return "";
    }
    int status = error.status().value();
    String head =
        "HTTP/1.1 " + status + " " + ReasonPhrases.of(status) + "\nContent-Type: " + mediaType;
    return error
        .retryAfter()
        .flatMap(param -> error.param(param.value()))
        .map(param -> head + "\nRetry-After: " + SampleValues.seconds(param))
        .orElse(head);
  }
}
