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

  /**
   * What format a document has: by the ending of its name, else by what stands in it.
   *
   * @param name what messages call the document
   * @param text its characters
   */
  public static Format of(String name, String text) {
    return FormatDetector.detect(name, text);
  }

  /** What users call it. */
  public String keyword() {
    return keyword;
  }
}
