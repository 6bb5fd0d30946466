package dev.errata.jakarta;

import dev.errata.ErrorApi;
import dev.errata.ErrorCode;
import java.util.Map;
import java.util.Set;

/** The errors of an API such as is generated, written by hand. */
enum UserErrorCode implements ErrorCode {
  USER_NOT_FOUND("user-not-found", 404, "The user {name} does not exist."),
  NAME_INVALID("name-invalid", 400, "The name {name} is invalid."),
  REQUEST_INVALID("request-invalid", 400, "The request is invalid."),
  ROUTE_UNKNOWN("route-unknown", 404, "There is nothing here."),
  THROTTLED("throttled", 429, "Too many requests."),
  INTERNAL("internal", 500, "Something went wrong.");

  static final ErrorApi<UserException> API = new ErrorApi<>(
      UserException.class,
      UserException::of,
      "https://errors.acme.example/{code}",
      Map.of(400, REQUEST_INVALID, 404, ROUTE_UNKNOWN, 429, THROTTLED, 500, INTERNAL),
      "problem-json");

  private final String code;
  private final int status;
  private final String message;

  UserErrorCode(String code, int status, String message) {
    this.code = code;
    this.status = status;
    this.message = message;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String message() {
    return message;
  }

  @Override
  public Set<String> sensitiveParams() {
    return Set.of("key");
  }
}
