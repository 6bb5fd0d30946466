package dev.errata.catalog.model;

/** The types that a parameter of an error can have. */
public enum ParamType implements Keyword {
  STRING("string"),
  INT("int"),
  LONG("long"),
  DOUBLE("double"),
  DECIMAL("decimal"),
  BOOLEAN("boolean"),
  INSTANT("instant"),
  DURATION("duration"),
  UUID("uuid"),
  URI("uri");

  private final String keyword;

  ParamType(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
