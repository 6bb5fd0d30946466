package dev.errata.catalog.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types that an input of a validator can have. */
public enum InputType {
  STRING(ParamType.STRING),
  INT(ParamType.INT),
  LONG(ParamType.LONG),
  DECIMAL(ParamType.DECIMAL),
  BOOLEAN(ParamType.BOOLEAN),
  INSTANT(ParamType.INSTANT),
  DURATION(ParamType.DURATION),
  UUID(ParamType.UUID),
  URI(ParamType.URI),
  LIST("list"),
  OBJECT("object"),
  ANY("any");

  private final String keyword;
  private final Optional<ParamType> paramType;

  InputType(ParamType paramType) {
    this.keyword = paramType.keyword();
    this.paramType = Optional.of(paramType);
  }

  InputType(String keyword) {
    this.keyword = keyword;
    this.paramType = Optional.empty();
  }

  /** How a catalog writes it. */
  public String keyword() {
    return keyword;
  }

  /** The type of a parameter that such an input's value can fill; empty if none can. */
  public Optional<ParamType> paramType() {
    return paramType;
  }

  /** The type that a catalog writes so, if there is one. */
  public static Optional<InputType> of(String keyword) {
    return Arrays.stream(values()).filter(type -> type.keyword.equals(keyword)).findFirst();
  }

  /** What a catalog can write, in the order of declaration. */
  public static List<String> keywords() {
    return Arrays.stream(values()).map(InputType::keyword).toList();
  }
}
