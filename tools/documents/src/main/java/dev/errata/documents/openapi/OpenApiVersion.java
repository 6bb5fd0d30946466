package dev.errata.documents.openapi;

import dev.errata.catalog.model.Keyword;

/** The versions of OpenAPI that are written. */
public enum OpenApiVersion implements Keyword {
  V3_1("3.1", "3.1.0"),
  V3_0("3.0", "3.0.3");

  private final String keyword;
  private final String full;

  OpenApiVersion(String keyword, String full) {
    this.keyword = keyword;
    this.full = full;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  /** The version as documents state it. */
  String full() {
    return full;
  }
}
