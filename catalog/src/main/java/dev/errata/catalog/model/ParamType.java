package dev.errata.catalog.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types that a parameter of an error can have. */
public enum ParamType {
  STRING("string"),
  INT("int"),
  LONG("long"),
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

  /** How a catalog writes it. */
  public String keyword() {
    return keyword;
  }

  /** The type that a catalog writes so, if there is one. */
  public static Optional<ParamType> of(String keyword) {
    return Arrays.stream(values()).filter(type -> type.keyword.equals(keyword)).findFirst();
  }

  /** What a catalog can write, in the order of declaration. */
  public static List<String> keywords() {
    return Arrays.stream(values()).map(ParamType::keyword).toList();
  }
}
