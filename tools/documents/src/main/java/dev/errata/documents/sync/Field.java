package dev.errata.documents.sync;

/** What a document says of an error and a catalog takes of it. */
public enum Field {
  STATUS("status"),
  /** Compared by how the document prints it, whatever the catalog calls the parameters. */
  MESSAGE("message"),
  DESCRIPTION("description"),
  SOLUTION("solution");

  private final String keyword;

  Field(String keyword) {
    this.keyword = keyword;
  }

  /** How catalogs and lock files call it. */
  public String keyword() {
    return keyword;
  }
}
