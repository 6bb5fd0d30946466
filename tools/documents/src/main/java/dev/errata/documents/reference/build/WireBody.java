package dev.errata.documents.reference.build;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Drawing.Failures;
import dev.errata.catalog.model.Drawing.Member;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.Drawing.Value;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.WireRole;
import dev.errata.catalog.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;

/**
 * The body of an error as a tree of maps and lists, with made up values.
 *
 * @param catalog whose error it is
 * @param error the error
 */
record WireBody(Catalog catalog, ErrorDefinition error) {

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

  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

  /** A problem, with members beside the usual ones. */
  Map<String, Object> problem(Members more) {
    Map<String, Object> body = values(PROBLEM);
    body.putAll(members(more, false));
    return body;
  }

  /** What a drawing draws. */
  Map<String, Object> drawn(Members drawing) {
    return members(drawing, !drawsCode(drawing));
  }

  private static boolean drawsCode(Drawing drawing) {
    return drawing instanceof Value value
        ? value.role().isCode()
        : drawing instanceof Members members
            && members.members().stream().anyMatch(member -> drawsCode(member.drawing()));
  }

  /** A single failure is told in the list of them only where it is told nowhere else. */
  private Map<String, Object> members(Members drawing, boolean isToldInList) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (Member member : drawing.members()) {
      Object value = value(member.drawing(), isToldInList);
      if (value != null) {
        body.put(member.name().value(), value);
      }
    }
    return body;
  }

  private Object value(Drawing drawing, boolean isToldInList) {
    if (drawing instanceof Members inner) {
      return members(inner, isToldInList);
    }
    if (drawing instanceof Failures failures) {
      return isToldInList ? List.of(members(failures.each(), false)) : null;
    }
    WireRole role = ((Value) drawing).role();
    return role == WireRole.ERRORS && isToldInList ? List.of(values(FAILURE)) : value(role);
  }

  private Map<String, Object> values(List<Entry<String, WireRole>> roles) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (Entry<String, WireRole> member : roles) {
      Object value = value(member.getValue());
      if (value != null) {
        body.put(member.getKey(), value);
      }
    }
    return body;
  }

  private Object value(WireRole role) {
    return switch (role) {
      case CODE -> error.code().value();
      case CODE_NUMBER -> codeNumber(error.code().value());
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

  /** What is written otherwise than a number is, such as 007, stays a text. */
  private static Object codeNumber(String code) {
    return NUMBER.matcher(code).matches() ? Long.valueOf(code) : code;
  }

  private static Object present(Map<String, Object> params) {
    return params.isEmpty() ? null : params;
  }
}
