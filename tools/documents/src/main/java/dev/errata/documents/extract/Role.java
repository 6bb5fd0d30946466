package dev.errata.documents.extract;

import java.util.Arrays;
import java.util.Optional;

/** What a column says of an error. */
public enum Role {
  CODE("code"),
  STATUS("status"),
  MESSAGE("message"),
  DESCRIPTION("description"),
  SOLUTION("solution"),
  NAME("name");

  private final String keyword;

  Role(String keyword) {
    this.keyword = keyword;
  }

  /** What users call it. */
  public String keyword() {
    return keyword;
  }

  /** The role that users call so. */
  public static Optional<Role> of(String keyword) {
    return Arrays.stream(values()).filter(role -> role.keyword.equals(keyword)).findFirst();
  }
}
