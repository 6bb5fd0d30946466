package dev.errata.catalog.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final Map<String, ParamType> BY_KEYWORD = new LinkedHashMap<>();

  static {
    for (ParamType type : values()) {
      BY_KEYWORD.put(type.keyword, type);
    }
  }

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
    return Optional.ofNullable(BY_KEYWORD.get(keyword));
  }

  /** What a catalog can write, in the order of declaration. */
  public static List<String> keywords() {
    return List.copyOf(BY_KEYWORD.keySet());
  }
}
