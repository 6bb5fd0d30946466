package dev.errata.http;

/** How bodies are written down. */
enum Format {
  /** Problem details of RFC 9457, in JSON. */
  PROBLEM("application/problem+json", "application/json", "application/*+json"),
  /** Any other JSON. */
  JSON("application/json", "text/json", "application/*+json"),
  /** XML. */
  XML("application/xml", "text/xml", "application/*+xml");

  private final String mediaType;
  private final String otherName;
  private final String kin;

  Format(String mediaType, String otherName, String kin) {
    this.mediaType = mediaType;
    this.otherName = otherName;
    this.kin = kin;
  }

  /** What it is called in {@code Content-Type}. */
  String mediaType() {
    return mediaType;
  }

  /**
   * How exactly a media range of {@code Accept} means this format: the higher the more, and 0 for
   * not at all.
   *
   * @param range such as {@code application/json} or {@code *}{@code /*}, in lower case
   */
  int matches(String range) {
    if (range.equals(mediaType)) {
      return 4;
    }
    if (range.equals(otherName) || range.equals(kin)) {
      return 3;
    }
    if (range.equals("application/*")) {
      return 2;
    }
    return range.equals("*/*") ? 1 : 0;
  }
}
