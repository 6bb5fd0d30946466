package dev.errata.catalog.model;

/** What a body is written in. */
public enum WireFormat implements Keyword {
  /** Problem details in JSON (RFC 9457). */
  PROBLEM_JSON("problem-json"),
  JSON("json"),
  XML("xml");

  private final String keyword;

  WireFormat(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
