package dev.errata.catalog.model;

import java.util.List;

/** The values that a body can show; a drawing of it has them at its leaves. */
public enum WireRole implements Keyword {
  CODE("code", true),
  CODE_NUMBER("code-number", true),
  MESSAGE("message", true),
  STATUS("status", true),
  TITLE("title", true),
  TYPE("type", true),
  INSTANCE("instance", false),
  PARAMS("params", true),
  ERRORS("errors", false),
  SOLUTION("solution", true),
  RETRYABLE("retryable", true),
  REQUEST_ID("request-id", false),
  HOST("host", false),
  POINTER("pointer", true);

  private final String keyword;
  private final boolean ofEach;

  WireRole(String keyword, boolean ofEach) {
    this.keyword = keyword;
    this.ofEach = ofEach;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  /** Whether it says which error it is. */
  public boolean isCode() {
    return this == CODE || this == CODE_NUMBER;
  }

  /** Whether each of several failures has such a value of its own. */
  public boolean isOfEach() {
    return ofEach;
  }

  /**
   * The roles that a drawing can have.
   *
   * @param each whether it draws one of several failures, or the whole body
   */
  public static List<WireRole> all(boolean each) {
    return List.of(values()).stream()
        .filter(role -> each ? role.ofEach : role != POINTER)
        .toList();
  }
}
