package dev.errata.documents.sample;

import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Drawing;
import dev.errata.catalog.model.Drawing.Failures;
import dev.errata.catalog.model.Drawing.Member;
import dev.errata.catalog.model.Drawing.Members;
import dev.errata.catalog.model.Drawing.Value;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Param;
import dev.errata.catalog.model.WireRole;
import dev.errata.catalog.source.Located;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The body that a server answers with when an error is raised once, as {@code errata-http} writes
 * it.
 *
 * @param catalog whose error it is
 * @param error the error
 * @param shape how the body looks
 * @param values what the parameters are, by their names: texts, numbers, booleans and lists
 */
public record SampleBody(
    Catalog catalog, ErrorDefinition error, BodyShape shape, Map<String, Object> values) {

  private static final int INTERNAL_ERROR = 500;
  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

  /** The status that is sent: what no server can send is sent as 500. */
  public static int sentStatus(ErrorDefinition error) {
    int status = error.status().value();
    return status >= 200 && status <= 599 ? status : INTERNAL_ERROR;
  }

  /** Whether answers of that status have a body. */
  public static boolean hasBody(int status) {
    return status != 204 && status != 205 && status != 304;
  }

  /** The body as JSON has it: maps, lists, texts, numbers and booleans. */
  public Map<String, Object> json() {
    return members(shape.root());
  }

  /** The body as XML has it, without a declaration. */
  public String xml() {
    StringBuilder out = new StringBuilder();
    SampleXml.members(json(), out);
    return out.toString();
  }

  private Map<String, Object> members(Members drawn) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Member member : drawn.members()) {
      Object value = value(member.drawing());
      if (value != null) {
        members.put(member.name().value(), value);
      }
    }
    return members;
  }

  /** Null for what is left out. A list tells several failures, and here is one. */
  private Object value(Drawing drawing) {
    if (drawing instanceof Value value) {
      return of(value.role());
    }
    if (drawing instanceof Failures failures) {
      return shape.hasCodeInListAlone() ? List.of(members(failures.each())) : null;
    }
    return members((Members) drawing);
  }

  private Object of(WireRole role) {
    return switch (role) {
      case CODE -> error.code().value();
      case CODE_NUMBER -> codeNumber(error);
      case MESSAGE -> SampleValues.message(error, values);
      case STATUS -> sentStatus(error);
      case TITLE -> ReasonPhrases.of(sentStatus(error));
      case TYPE -> catalog.documentation().map(this::type).orElse(null);
      case INSTANCE -> "/path/of/the/request";
      case PARAMS -> wireParams();
      case SOLUTION -> error.solution().map(Located::value).orElse(null);
      case RETRYABLE -> error.retryable();
      case REQUEST_ID -> "7f2a9c31";
      case HOST -> "api.example.com";
      case POINTER -> "/field";
      case ERRORS -> null;
    };
  }

  /** The code as a number if it surely is an int, written in the one way that it is. */
  public static Object codeNumber(ErrorDefinition error) {
    String code = error.code().value();
    return NUMBER.matcher(code).matches() ? (Object) Integer.valueOf(code) : code;
  }

  private String type(Located<String> documentation) {
    String code = URLEncoder.encode(error.code().value(), StandardCharsets.UTF_8);
    return documentation.value().replace("{code}", code.replace("+", "%20").replace("*", "%2A"));
  }

  private Map<String, Object> wireParams() {
    Map<String, Object> params = new LinkedHashMap<>(values);
    for (Param param : error.params()) {
      if (!isOnWire(param)) {
        params.remove(param.name().value());
      }
    }
    return params.isEmpty() ? null : params;
  }

  /** Whether a body may carry a parameter by its name. */
  public static boolean isOnWire(Param param) {
    return !param.sensitive() && !param.internal();
  }
}
