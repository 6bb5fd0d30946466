package dev.errata;

import java.util.Map;

/** An exception such as is generated, with a parameter that loggers must not print. */
final class UserNotFound extends CodedException {

  private static final long serialVersionUID = 1L;

  private final String user;
  private final String accessKey;

  UserNotFound(String user, String accessKey, Throwable cause) {
    super(UserErrorCode.NOT_FOUND, cause);
    this.user = user;
    this.accessKey = accessKey;
  }

  UserNotFound(String user, String accessKey, int status, String message) {
    super(UserErrorCode.NOT_FOUND, status, message);
    this.user = user;
    this.accessKey = accessKey;
  }

  @Override
  public Map<String, Object> params() {
    return paramsOf("user", user, "accessKey", accessKey);
  }

  @Override
  protected String render() {
    return message(accessKey);
  }

  @Override
  public String getMessage() {
    return message(MASKED);
  }

  private String message(String shownKey) {
    return "The user " + user + " with key " + shownKey + " does not exist.";
  }
}
