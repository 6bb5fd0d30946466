package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Drawing.Failures;
import dev.errata.catalog.model.Drawing.Member;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.Drawing.Value;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.WireFormat;
import dev.errata.catalog.model.WireRole;
import dev.errata.catalog.model.WireShape;
import dev.errata.catalog.source.Located;
import dev.errata.documents.reference.page.WireExample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Draws errors as they stand on the wire, with made up values. What has no value is left out. */
final class WireExamples {

  /** The members of a problem of RFC 9457, in the order in which that names them. */
  private static final List<Entry<String, WireRole>> PROBLEM = List.of(
      Map.entry("type", WireRole.TYPE),
      Map.entry("title", WireRole.TITLE),
      Map.entry("status", WireRole.STATUS),
      Map.entry("detail", WireRole.MESSAGE),
      Map.entry("instance", WireRole.INSTANCE),
      Map.entry("code", WireRole.CODE),
      Map.entry("params", WireRole.PARAMS));

  /** What a failure has where a drawing says no more than {@code errors}. */
  private static final List<Entry<String, WireRole>> FAILURE = List.of(
      Map.entry("code", WireRole.CODE),
      Map.entry("detail", WireRole.MESSAGE),
      Map.entry("params", WireRole.PARAMS),
      Map.entry("pointer", WireRole.POINTER));

  private final Catalog catalog;

  WireExamples(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The error in each shape, the one first that is written. */
  List<WireExample> of(ErrorDefinition error) {
    if (catalog.wire().isEmpty()) {
      return List.of(json(error, WireFormat.PROBLEM_JSON, problem(error, new Members(List.of()))));
    }
    List<WireExample> examples = new ArrayList<>();
    for (WireShape shape : catalog.wire()) {
      examples.add(
          switch (shape.format()) {
            case PROBLEM_JSON -> json(error, shape.format(), problem(error, shape.drawing()));
            case JSON -> json(error, shape.format(), members(shape.drawing(), error));
            case XML -> xml(error, members(shape.drawing(), error));
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
    return error.retryAfter().isEmpty() ? head : head + "\nRetry-After: 30";
  }

  private Map<String, Object> problem(ErrorDefinition error, Members more) {
    Map<String, Object> body = values(PROBLEM, error);
    body.putAll(members(more, error));
    return body;
  }

  private Map<String, Object> members(Members drawing, ErrorDefinition error) {
    boolean isOnlyInFailures = drawing.members().stream()
        .noneMatch(
            member -> member.drawing() instanceof Value leaf && leaf.role() == WireRole.CODE);
    Map<String, Object> body = new LinkedHashMap<>();
    for (Member member : drawing.members()) {
      Object value = value(member.drawing(), isOnlyInFailures, error);
      if (value != null) {
        body.put(member.name().value(), value);
      }
    }
    return body;
  }

  /** A single failure is told in the list of them only where it is told nowhere else. */
  private Object value(Drawing drawing, boolean isOnlyInFailures, ErrorDefinition error) {
    if (drawing instanceof Members inner) {
      return members(inner, error);
    }
    if (drawing instanceof Failures failures) {
      return isOnlyInFailures ? List.of(members(failures.each(), error)) : null;
    }
    WireRole role = ((Value) drawing).role();
    return role == WireRole.ERRORS && isOnlyInFailures
        ? List.of(values(FAILURE, error))
        : value(role, error);
  }

  private Map<String, Object> values(List<Entry<String, WireRole>> roles, ErrorDefinition error) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (Entry<String, WireRole> member : roles) {
      Object value = value(member.getValue(), error);
      if (value != null) {
        body.put(member.getKey(), value);
      }
    }
    return body;
  }

  private Object value(WireRole role, ErrorDefinition error) {
    return switch (role) {
      case CODE -> error.code().value();
      case MESSAGE -> SampleValues.wireMessage(error);
      case STATUS -> error.status().value();
      case TITLE -> ReasonPhrases.of(error.status().value());
      case TYPE -> DocumentationLink.of(catalog, error).orElse(null);
      case INSTANCE -> "/path/of/the/request";
      case PARAMS -> present(SampleValues.wireParams(error));
      case SOLUTION -> error.solution().map(Located::value).orElse(null);
      case RETRYABLE -> error.retryable();
      case REQUEST_ID -> "7f2a9c31";
      case HOST -> "api.example.com";
      case POINTER -> "/field";
      case ERRORS -> null;
    };
  }

  private static Object present(Map<String, Object> params) {
    return params.isEmpty() ? null : params;
  }
}
