package dev.errata.catalog.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The JSON types that {@code is} asks for, and the input that a value of such a type is. */
public enum JsonType {
  STRING("string", InputType.STRING),
  NUMBER("number", InputType.DECIMAL),
  BOOLEAN("boolean", InputType.BOOLEAN),
  LIST("list", InputType.LIST),
  OBJECT("object", InputType.OBJECT);

  private final String keyword;
  private final InputType inputType;

  JsonType(String keyword, InputType inputType) {
    this.keyword = keyword;
    this.inputType = inputType;
  }

  /** How a catalog writes it. */
  public String keyword() {
    return keyword;
  }

  /** What an {@code any} input is once it is known to have this type. */
  public InputType inputType() {
    return inputType;
  }

  /** The type that a catalog writes so, if there is one. */
  public static Optional<JsonType> of(String keyword) {
    return Arrays.stream(values()).filter(type -> type.keyword.equals(keyword)).findFirst();
  }

  /** What a catalog can write, in the order of declaration. */
  public static List<String> keywords() {
    return Arrays.stream(values()).map(JsonType::keyword).toList();
  }
}
