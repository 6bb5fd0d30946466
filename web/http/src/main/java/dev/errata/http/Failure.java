package dev.errata.http;

import dev.errata.CodedException;
import dev.errata.ErrorApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One failure of an answer.
 *
 * @param api whose error it is
 * @param error which error it is; null if the catalog names none
 * @param message what is said of it; null for nothing
 * @param params its parameters that may leave; may be empty
 * @param pointer the part of the request that is at fault; empty if unknown
 */
record Failure(
    ErrorApi<?> api,
    CodedException error,
    String message,
    Map<String, Object> params,
    String pointer)
    implements Values {

  /** What surely is an int, written in the one way that it is. */
  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

  /** An error with its own message and parameters. */
  static Failure of(ErrorApi<?> api, CodedException error) {
    return new Failure(api, error, error.wireMessage(), error.wireParams(), error.pointer());
  }

  /** A mistake that a framework has found, for which an error stands; null if none does. */
  static Failure of(ErrorApi<?> api, CodedException error, Violation violation) {
    return new Failure(api, error, violation.detail(), Map.of(), violation.pointer());
  }

  @Override
  public Object of(Role role) {
    return switch (role) {
      case MESSAGE -> message;
      case PARAMS -> hasParams() ? params : null;
      case POINTER -> pointer.isEmpty() ? null : pointer;
      default -> error == null ? null : ofError(role);
    };
  }

  @Override
  public List<Values> failures() {
    return List.of();
  }

  /** Whether there is a parameter that has a value. */
  private boolean hasParams() {
    for (Object value : params.values()) {
      if (value != null) {
        return true;
      }
    }
    return false;
  }

  private Object ofError(Role role) {
    return switch (role) {
      case CODE -> error.code();
      case CODE_NUMBER -> codeNumber();
      case STATUS -> error.status();
      case TITLE -> ReasonPhrases.of(error.status());
      case TYPE -> type();
      case SOLUTION -> error.solution().isEmpty() ? null : error.solution();
      case RETRYABLE -> error.errorCode().retryable();
      default -> null;
    };
  }

  /** What is written otherwise than a number is, such as 007, stays a text. */
  private Object codeNumber() {
    String code = error.code();
    return NUMBER.matcher(code).matches() ? (Object) Integer.valueOf(code) : code;
  }

  /** Where the error is documented. Where that is nowhere, the RFC takes it for about:blank. */
  private String type() {
    String documentation = api.apiOf(error).documentation();
    if (documentation.isEmpty()) {
      return null;
    }
    String code = URLEncoder.encode(error.code(), StandardCharsets.UTF_8);
    return documentation.replace("{code}", code.replace("+", "%20").replace("*", "%2A"));
  }
}
