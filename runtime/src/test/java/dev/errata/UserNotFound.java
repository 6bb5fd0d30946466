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

  UserNotFound(int status, String message, Map<String, ?> given, Throwable cause) {
    super(UserErrorCode.NOT_FOUND, status, message, cause);
    MessageReader reader = read(message, given);
    this.user = reader.value("user", 0, String.class);
    this.accessKey = reader.value("accessKey", 1, String.class);
  }

  private static MessageReader read(String message, Map<String, ?> given) {
    return new MessageReader(
        message, given, "string string", "The user ", " with key ", " does not exist.");
  }

  @Override
  public Map<String, Object> params() {
    return paramsOf("user", user, "accessKey", accessKey);
  }

  @Override
  protected String render() {
    return "The user " + user + " with key " + accessKey + " does not exist.";
  }

  @Override
  public String getMessage() {
    return isReceived()
        ? read(wireMessage(), null).masked(errorCode().message(), 1)
        : "The user " + user + " with key " + MASKED + " does not exist.";
  }

  private Object writeReplace() {
    return new Serialized(this);
  }

  private static final class Serialized extends SerializedError {

    private static final long serialVersionUID = 1L;

    Serialized(CodedException error) {
      super(error);
    }

    @Override
    protected CodedException restore(
        int status, String code, String message, Map<String, ?> given, Throwable cause) {
      return new UserNotFound(status, message, given, cause);
    }
  }
}
