package dev.errata.documents.read;

/** The formats of documents. */
public enum Format {
  HTML("html"),
  MARKDOWN("markdown"),
  TEXT("text"),
  CSV("csv"),
  JSON("json"),
  YAML("yaml"),
  TOML("toml"),
  PROPERTIES("properties"),
  JAVA("java"),
  PROTO("proto"),
  CONJURE("conjure"),
  OPENAPI("openapi");

  private final String keyword;

  Format(String keyword) {
    this.keyword = keyword;
  }

  /** What users call it. */
  public String keyword() {
    return keyword;
  }
}
