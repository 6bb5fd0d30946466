package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.documents.reference.page.WireExample;
import dev.errata.documents.sample.BodyShape;
import dev.errata.documents.sample.ReasonPhrases;
import dev.errata.documents.sample.SampleBody;
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
    return numbered(
        BodyShape.of(catalog).stream().map(shape -> example(error, shape)).toList());
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

  private WireExample example(ErrorDefinition error, BodyShape shape) {
    Map<String, Object> body = new SampleBody(catalog, error, shape, SampleParams.of(error)).json();
    String head = head(error, shape.mediaType());
    return switch (shape.format()) {
      case PROBLEM_JSON ->
        new WireExample("Problem details (RFC 9457)", head, JsonText.of(body), "json");
      case JSON -> new WireExample("JSON", head, JsonText.of(body), "json");
      case XML -> new WireExample("XML", head, XmlText.of(body), "xml");
    };
  }

  private String head(ErrorDefinition error, String mediaType) {
    if (!catalog.hasStatuses()) {
      return "";
    }
    int status = SampleBody.sentStatus(error);
    String head =
        "HTTP/1.1 " + status + " " + ReasonPhrases.of(status) + "\nContent-Type: " + mediaType;
    return error
        .retryAfter()
        .flatMap(param -> error.param(param.value()))
        .map(param -> head + "\nRetry-After: " + SampleParams.seconds(param))
        .orElse(head);
  }
}
