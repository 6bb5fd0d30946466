package dev.errata.jakarta;

import dev.errata.CodedException;
import dev.errata.ErrorCode;
import java.util.Map;

/** An exception such as is generated, written by hand. */
final class UserException extends CodedException {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, Object> params;

  UserException(UserErrorCode code, Map<String, Object> params) {
    super(code, null);
    this.params = params;
  }

  private UserException(
      ErrorCode code, int status, String message, Map<String, ?> params, Throwable cause) {
    super(code, status, message, cause);
    this.params = params == null ? Map.of() : Map.copyOf(params);
  }

  static UserException of(
      int status, String code, String message, Map<String, ?> params, Throwable cause) {
    for (UserErrorCode known : UserErrorCode.values()) {
      if (known.code().equals(code)) {
        return new UserException(known, status, message, params, cause);
      }
    }
    return new UserException(
        ErrorCode.received(status, code, message), status, message, params, cause);
  }

  @Override
  public Map<String, Object> params() {
    return params;
  }

  @Override
  protected String render() {
    return errorCode().message().replace("{name}", String.valueOf(params.get("name")));
  }
}
