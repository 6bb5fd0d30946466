package dev.errata;

import java.util.Set;

/** An error code such as the generated enums have. */
enum UserErrorCode implements ErrorCode {
  NOT_FOUND;

  @Override
  public String code() {
    return "User.NotFound";
  }

  @Override
  public int status() {
    return 404;
  }

  @Override
  public String message() {
    return "The user {user} with key {accessKey} does not exist.";
  }

  @Override
  public String solution() {
    return "Check the name.";
  }

  @Override
  public Set<String> sensitiveParams() {
    return Set.of("accessKey");
  }
}
